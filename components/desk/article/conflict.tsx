// Two people changed the same part: both stand side by side, and somebody chooses for each part, or for the whole.
import { useMemo, useState } from 'react'
import type { Choices as FormChoices, Pictures } from '../../../lib/articles/choices.ts'
import type { ArticleContent } from '../../../lib/articles/content.ts'
import { type ClashWords, clashWords, type SideWords } from '../../../lib/articles/merge/clash-words.ts'
import { type Choice, type Choices, type Clash, planMerge, settleMerge } from '../../../lib/articles/merge.ts'
import type { Current } from '../api/articles.ts'
import { Dialog } from '../dialog.tsx'
import { asEditorSays } from '../rich-text/take-text.ts'
import { Thumbs } from '../thumbs.tsx'
import { useWhenQuiet } from './saving/use-when-quiet.ts'
import type { ArticleModel } from './use-article.ts'
import { useClashNames } from './use-clash-names.ts'

type DialogProps = { model: ArticleModel; choices: FormChoices }

export function ConflictDialog({ model, choices }: DialogProps) {
  const { conflict, isChoosing } = model
  const isOpen = useWhenQuiet(conflict !== null && isChoosing)
  return conflict && isOpen ? (
    <Choose key={conflict.rev} {...{ model, conflict }} fieldChoices={choices} />
  ) : null
}

type ChooseProps = { model: ArticleModel; conflict: Current; fieldChoices: FormChoices }

function Choose({ model, conflict, fieldChoices }: ChooseProps) {
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
  const { names, pictures } = useClashNames(plan.clashes, fieldChoices)
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
            {...{ clash, name, pictures }}
            said={clashWords(clash, names, plan)}
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

type PartProps = {
  clash: Clash
  said: ClashWords
  name: string
  pictures: Pictures | null
  chosen: Choice
  onChoose(choice: Choice): void
}

function ClashPart({ clash, said, name, pictures, chosen, onChoose }: PartProps) {
  const offers: { choice: Choice; label: string; side?: SideWords }[] = [
    { choice: 'mine', label: 'Yours', side: said.mine },
    { choice: 'theirs', label: name, side: said.theirs },
    ...(clash.kind === 'block' ? [{ choice: 'both' as const, label: 'Both, one after the other' }] : []),
  ]
  return (
    <fieldset className="clash">
      <legend>{said.title}</legend>
      {said.isAlike && (
        <p className="clash__alike">The words are the same; formatting or citations stand in other places.</p>
      )}
      {offers.map(({ choice, label, side }) => (
        <label key={choice} className={`clash__offer ${side === undefined ? 'clash__offer--both' : ''}`}>
          <input
            type="radio"
            name={clash.key}
            checked={chosen === choice}
            onChange={() => onChoose(choice)}
          />{' '}
          <strong>{label}</strong>
          {side !== undefined && <SideText side={side} pictures={pictures} />}
        </label>
      ))}
    </fieldset>
  )
}

function SideText({ side, pictures }: { side: SideWords; pictures: Pictures | null }) {
  if (!side) return <span className="clash__text">Taken out</span>
  return (
    <>
      <Thumbs ids={side.pictures} pictures={pictures} />
      <span className="clash__text">{side.words}</span>
      {side.facts.map((fact, at) => {
        const key = `${at} ${fact}`
        return (
          <span key={key} className="clash__fact">
            {fact}
          </span>
        )
      })}
    </>
  )
}

const defaultOf = ({ kind }: Clash): Choice => (kind === 'block' ? 'both' : 'mine')

function withDefaults(clashes: Clash[], choices: Choices): Choices {
  return Object.fromEntries(clashes.map((clash) => [clash.key, choices[clash.key] ?? defaultOf(clash)]))
}
