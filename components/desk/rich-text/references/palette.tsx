// Cites by typing: finds one of the article's references, or takes what is pasted (DOI, PMID, citations) as new ones.
import type { Editor } from '@tiptap/react'
import { type ClipboardEvent, type KeyboardEvent, useId, useMemo, useState } from 'react'
import { planCitations } from '../../../../lib/rich-text/citations/same.ts'
import { splitCitations } from '../../../../lib/rich-text/citations/split.ts'
import { Dialog } from '../../dialog.tsx'
import { insertReferences, removeSelectedMark, selectedIds } from '../references.ts'
import { Found, type Option } from './found.tsx'
import { PastedList } from './pasted-list.tsx'
import { readSources } from './sources.ts'

type PaletteProps = { editor: Editor; onClose(): void }

export function ReferencePalette({ editor, onClose }: PaletteProps) {
  const { listed } = useMemo(() => readSources(editor.state.doc), [editor])
  const [before] = useState(() => selectedIds(editor.state))
  const [chosen, setChosen] = useState(before)
  const [pasted, setPasted] = useState<string | null>(null)
  const cite = (ids: string[], added: string[] = []) => {
    insertReferences(editor, { ids: [...new Set(ids)], added })
    onClose()
  }
  const toggle = (id: string) =>
    setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]))
  return (
    <Dialog title={before.length > 0 ? 'Change this citation' : 'Cite'} onClose={onClose}>
      {pasted === null ? (
        <Search
          {...{ listed, chosen, cite, toggle }}
          onMany={setPasted}
          isUnchanged={chosen.join() === before.join()}
        />
      ) : (
        <PastedList
          text={pasted}
          listed={listed}
          onCite={(ids, added) => cite([...chosen, ...ids], added)}
          onBack={() => setPasted(null)}
        />
      )}
      {before.length > 0 && (
        <p className="cite__remove">
          <button
            type="button"
            className="button button--small"
            onClick={() => {
              removeSelectedMark(editor)
              onClose()
            }}
          >
            Remove this citation from the text
          </button>
        </p>
      )}
    </Dialog>
  )
}

type SearchProps = {
  listed: ReturnType<typeof readSources>['listed']
  chosen: string[]
  isUnchanged: boolean
  cite(ids: string[], added?: string[]): void
  toggle(id: string): void
  onMany(text: string): void
}

function Search({ listed, chosen, isUnchanged, cite, toggle, onMany }: SearchProps) {
  const id = useId()
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const options = useMemo(() => optionsFor(words, listed), [words, listed])
  const pick = (option: Option | undefined) => {
    if (!option) return isUnchanged ? undefined : cite(chosen)
    if (option.kind === 'listed') cite([...chosen, option.source.id])
    else cite(chosen, [option.text])
  }
  const collect = (option: Option | undefined) => {
    if (option?.kind !== 'listed') return pick(option)
    toggle(option.source.id)
    setWords('')
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && options.length > 0) {
      event.preventDefault()
      setAt((at + step + options.length) % options.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (event.ctrlKey || event.metaKey) collect(options[at])
      else if (words === '' && chosen.length > 0 && !isUnchanged) cite(chosen)
      else pick(options[at])
    }
  }
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (splitCitations(text).length < 2) return
    event.preventDefault()
    onMany(text)
  }
  const numbers = listed.filter((source) => chosen.includes(source.id)).map(({ number }) => number)
  return (
    <>
      <input
        className="picker__input"
        role="combobox"
        aria-label="Search the references, or paste a DOI, a PMID or citations"
        placeholder="Search the references, or paste a DOI, a PMID or citations"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? `${id}-${at}` : undefined}
        aria-describedby={`${id}-help`}
        autoComplete="off"
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          setAt(0)
        }}
        onKeyDown={press}
        onPaste={paste}
      />
      <Found {...{ id, options, at, chosen }} onPick={pick} onToggle={toggle} />
      <p id={`${id}-help`} className="field__help">
        {listed.length > 0
          ? 'Enter cites. Ctrl Enter collects several first.'
          : 'Paste one citation or a whole numbered list. Numbers are given by themselves.'}
      </p>
      {numbers.length > 0 && (
        <div className="dialog__acts">
          <button
            type="button"
            className="button button--primary"
            aria-disabled={isUnchanged}
            onClick={() => !isUnchanged && cite(chosen)}
          >
            Cite {numbers.join(', ')}
          </button>
        </div>
      )}
    </>
  )
}

/** Each word somewhere in the entry, or its number; what is no entry yet can be added as it stands. */
function optionsFor(words: string, listed: SearchProps['listed']): Option[] {
  const typed = words.trim()
  const parts = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const fitting = listed.filter(
    ({ text, number }) =>
      String(number) === typed || parts.every((part) => text.toLowerCase().includes(part)),
  )
  const [planned] = typed ? planCitations(listed, splitCitations(typed).slice(0, 1)) : []
  const same = planned?.kind === 'known' ? listed.filter(({ id }) => id === planned.id) : []
  const found = [...new Set([...same, ...fitting])].map((source): Option => ({ kind: 'listed', source }))
  return planned?.kind === 'new' ? [...found, { kind: 'new', text: planned.text }] : found
}
