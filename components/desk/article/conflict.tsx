// Two people changed the same part: both stand side by side, and somebody chooses for each part, or for the whole.
import { useMemo, useState } from 'react'
import type { ArticleContent } from '../../../lib/articles/content.ts'
import { FIELD_WORDS } from '../../../lib/articles/merge/fields.ts'
import { type Choice, type Choices, type Clash, planMerge, settleMerge } from '../../../lib/articles/merge.ts'
import { type TopNode, textIn } from '../../../lib/rich-text/compare/nodes.ts'
import type { Current } from '../api/articles.ts'
import { Dialog } from '../dialog.tsx'
import { asEditorSays } from '../rich-text/take-text.ts'
import { useWhenQuiet } from './saving/use-when-quiet.ts'
import type { ArticleModel } from './use-article.ts'

export function ConflictDialog({ model }: { model: ArticleModel }) {
  const { conflict, isChoosing } = model
  const isOpen = useWhenQuiet(conflict !== null && isChoosing)
  return conflict && isOpen ? <Choose key={conflict.rev} model={model} conflict={conflict} /> : null
}

function Choose({ model, conflict }: { model: ArticleModel; conflict: Current }) {
  const [choices, setChoices] = useState<Choices>({})
  const name = conflict.byName ?? 'Somebody else'
  const [mine] = useState(() => model.content())
  const plan = useMemo(() => {
    const normal = (content: ArticleContent) => {
      const editor = model.editor()
      return editor ? { ...content, body: asEditorSays(editor, content.body) } : content
    }
    return planMerge(normal(conflict.base ?? conflict.content), mine, normal(conflict.content))
  }, [conflict, mine, model])
  const settle = (content: ArticleContent) => model.settleConflict(content)
  return (
    <Dialog title={`${name} changed the same part while you were writing`} isWide onClose={model.chooseLater}>
      <p>
        Everything else has been put together. Choose for each part which text goes on; nothing has been
        overwritten, and both texts stay in the article’s history.
      </p>
      <div className="clashes">
        {plan.clashes.map((clash) => (
          <ClashPart
            key={clash.key}
            clash={clash}
            name={name}
            chosen={choices[clash.key] ?? defaultOf(clash)}
            onChoose={(choice) => setChoices((now) => ({ ...now, [clash.key]: choice }))}
          />
        ))}
      </div>
      <div className="dialog__acts">
        <button
          type="button"
          className="button button--primary"
          onClick={() => settle(settleMerge(plan, withDefaults(plan.clashes, choices)))}
        >
          Go on with this
        </button>
        <button type="button" className="button" onClick={() => settle(mine)}>
          My whole text
        </button>
        <button type="button" className="button" onClick={() => settle(conflict.content)}>
          {conflict.byName ? `${conflict.byName}’s` : 'The other'} whole text
        </button>
        <button type="button" className="button button--quiet" onClick={model.chooseLater}>
          Decide later
        </button>
      </div>
    </Dialog>
  )
}

type PartProps = { clash: Clash; name: string; chosen: Choice; onChoose(choice: Choice): void }

function ClashPart({ clash, name, chosen, onChoose }: PartProps) {
  const offers: { choice: Choice; label: string; text?: string }[] = [
    { choice: 'mine', label: 'Yours', text: textOf(clash, 'mine') },
    { choice: 'theirs', label: name, text: textOf(clash, 'theirs') },
    ...(clash.kind === 'block' ? [{ choice: 'both' as const, label: 'Both, one after the other' }] : []),
  ]
  return (
    <fieldset className="clash">
      <legend>{titleOf(clash)}</legend>
      {offers.map(({ choice, label, text }) => (
        <label key={choice} className={`clash__offer ${text === undefined ? 'clash__offer--both' : ''}`}>
          <input
            type="radio"
            name={clash.key}
            checked={chosen === choice}
            onChange={() => onChoose(choice)}
          />{' '}
          <strong>{label}</strong>
          {text !== undefined && <span className="clash__text">{text || 'Taken out'}</span>}
        </label>
      ))}
    </fieldset>
  )
}

const defaultOf = ({ kind }: Clash): Choice => (kind === 'block' ? 'both' : 'mine')

function withDefaults(clashes: Clash[], choices: Choices): Choices {
  return Object.fromEntries(clashes.map((clash) => [clash.key, choices[clash.key] ?? defaultOf(clash)]))
}

function titleOf(clash: Clash): string {
  if (clash.kind === 'field') return `The ${FIELD_WORDS[clash.name]}`
  return clash.kind === 'reference' ? 'A reference' : 'A part of the text'
}

function textOf(clash: Clash, side: 'mine' | 'theirs'): string {
  if (clash.kind === 'block') return clash[side].map(blockText).join('\n')
  const value = clash[side]
  if (value === null || value === '' || value === undefined) return ''
  if (clash.kind === 'reference') return textIn(value as object)
  return typeof value === 'string' ? value : valueText(value)
}

function blockText(node: TopNode): string {
  return (
    textIn(node) ||
    (node.type === 'figure' ? 'A picture' : node.type === 'paragraph' ? 'An empty paragraph' : node.type)
  )
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(', ')
  if (value && typeof value === 'object') {
    const { name, label, section } = value as Record<string, unknown>
    return String(name ?? label ?? section ?? 'Set')
  }
  return value === true ? 'Yes' : value === false ? 'No' : String(value ?? '')
}
