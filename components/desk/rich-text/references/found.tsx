// What the citing palette found: entries of the list with their numbers, and what could be added.
import { identifiersIn } from '../../../../lib/rich-text/citations/identifiers.ts'
import type { Source } from './sources.ts'

export type Option = { kind: 'listed'; source: Source } | { kind: 'new'; text: string }

type FoundProps = {
  id: string
  options: Option[]
  at: number
  chosen: string[]
  onPick(option: Option): void
  onToggle(id: string): void
}

export function Found({ id, options, at, chosen, onPick, onToggle }: FoundProps) {
  return (
    <div id={`${id}-list`} className="found" role="listbox" aria-label="References" tabIndex={-1}>
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus and points here
        <div
          key={option.kind === 'listed' ? option.source.id : 'new'}
          id={`${id}-${index}`}
          ref={index === at ? intoSight : undefined}
          role="option"
          aria-selected={index === at}
          className="found__option"
          onMouseDown={(event) => {
            event.preventDefault()
            const isBox = event.target instanceof Element && event.target.closest('.found__box')
            if (isBox && option.kind === 'listed') onToggle(option.source.id)
            else onPick(option)
          }}
        >
          {option.kind === 'listed' ? (
            <Listed source={option.source} isChosen={chosen.includes(option.source.id)} />
          ) : (
            <Added text={option.text} />
          )}
        </div>
      ))}
    </div>
  )
}

function Listed({ source, isChosen }: { source: Source; isChosen: boolean }) {
  const count = source.cites.length
  return (
    <>
      <span className="found__box" title="Collect several" data-is-on={isChosen}>
        {isChosen ? '✓' : source.number}
      </span>
      <span className="found__text">
        {isChosen && <span className="hidden">Chosen: </span>}
        {source.text || 'An empty entry'}
        <span className="found__note">
          {count === 0 ? ' Not cited yet' : ` Cited ${count === 1 ? 'once' : `${count} times`}`}
        </span>
      </span>
    </>
  )
}

function Added({ text }: { text: string }) {
  const { doi, pmid } = identifiersIn(text)
  return (
    <>
      <span className="found__box" aria-hidden="true">
        +
      </span>
      <span className="found__text">
        Add “{text}” and cite it
        {doi && <span className="found__note"> DOI recognised</span>}
        {!doi && pmid && <span className="found__note"> PubMed id recognised</span>}
      </span>
    </>
  )
}

function intoSight(element: HTMLElement | null): void {
  element?.scrollIntoView?.({ block: 'nearest' })
}
