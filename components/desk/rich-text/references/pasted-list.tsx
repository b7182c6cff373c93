// Several citations pasted at once: how they were divided, which are new and which are listed already, before they are cited.
import { useId, useMemo, useState } from 'react'
import { counted } from '../../../../lib/counted.ts'
import { type Listed, planCitations } from '../../../../lib/rich-text/citations/same.ts'
import { splitCitations } from '../../../../lib/rich-text/citations/split.ts'

type PastedProps = {
  text: string
  listed: (Listed & { number: number })[]
  onCite(ids: string[], added: string[]): void
  onBack(): void
}

export function PastedList({ text, listed, onCite, onBack }: PastedProps) {
  const id = useId()
  const [lines, setLines] = useState(() => splitCitations(text).join('\n'))
  const plan = useMemo(() => planCitations(listed, lines.split('\n').filter(Boolean)), [lines, listed])
  const known = plan.filter((one) => one.kind === 'known')
  const added = plan.filter((one) => one.kind === 'new')
  const numberOf = (id: string) => listed.find((source) => source.id === id)?.number
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-lines`}>One citation on each line</label>
        <textarea
          id={`${id}-lines`}
          className="pasted__lines"
          rows={8}
          value={lines}
          aria-describedby={`${id}-plan`}
          onChange={(event) => setLines(event.target.value)}
        />
      </div>
      <p id={`${id}-plan`} className="field__help" role="status">
        {counted(added.length, 'new reference')}
        {known.length > 0 &&
          `; ${known.length} listed already (${known.map((one) => numberOf(one.id)).join(', ')}) and cited from there`}
        .
      </p>
      <div className="dialog__acts">
        <button
          type="button"
          className="button button--primary"
          aria-disabled={plan.length === 0}
          onClick={() =>
            plan.length > 0 &&
            onCite(
              known.map((one) => one.id),
              added.map((one) => one.text),
            )
          }
        >
          Cite {plan.length === 1 ? 'it' : `all ${plan.length}`} here
        </button>
        <button type="button" className="button button--quiet" onClick={onBack}>
          Back
        </button>
      </div>
    </>
  )
}
