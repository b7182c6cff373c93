// What a file of redirects would do: what is refused and why, what would change, what would be added.
import { type ReactNode, useEffect, useRef } from 'react'
import type { FileReport } from '../../../lib/redirects/file/take-in.ts'

type ReportProps = { report: FileReport; onTakeIn(): void; onCancel(): void }

export function FileReportView({ report, onTakeIn, onCancel }: ReportProps) {
  const { counts, refused, changed, added } = report
  const written = counts.added + counts.changed
  const heading = useRef<HTMLHeadingElement>(null)
  // What had the focus is gone or waits: whoever listens goes on where the answer stands.
  useEffect(() => heading.current?.focus(), [])
  return (
    <section aria-labelledby="file-heading" className="redirects__report">
      <h2 id="file-heading" ref={heading} tabIndex={-1}>
        What this file would do
      </h2>
      <p>{factsOf(report)}</p>
      <ul className="redirects__counts">
        <li>{number(counts.added)} would be added</li>
        <li>{number(counts.changed)} would change where they lead</li>
        <li>
          {number(counts.same)} {counts.same === 1 ? 'is' : 'are'} so already, or said by an earlier line
        </li>
        <li>
          {number(counts.refused)} {counts.refused === 1 ? 'is' : 'are'} refused and would be left out
        </li>
      </ul>
      <div className="redirect-form__acts">
        <button type="button" className="button button--primary" disabled={written === 0} onClick={onTakeIn}>
          {written === 0 ? 'Nothing to take in' : `Take in ${number(written)}`}
        </button>
        <button type="button" className="button button--quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
      <Lines
        title="Refused"
        total={counts.refused}
        shown={refused.length}
        rest="Mend these and choose the file again to see the others."
        isOpen
      >
        {refused.map(({ line, from, to, why }) => (
          <Line key={line} line={line} from={from} to={to} more={why} />
        ))}
      </Lines>
      <Lines title="Would change where they lead" total={counts.changed} shown={changed.length} isOpen>
        {changed.map(({ line, from, to, was }) => (
          <Line key={line} line={line} from={from} to={to} more={`Leads to ${was} now.`} />
        ))}
      </Lines>
      <Lines title="Would be added" total={counts.added} shown={added.length}>
        {added.map(({ line, from, to }) => (
          <Line key={line} line={line} from={from} to={to} />
        ))}
      </Lines>
    </section>
  )
}

type LinesProps = {
  title: string
  total: number
  shown: number
  rest?: string
  isOpen?: boolean
  children: ReactNode
}

function Lines({ title, total, shown, rest = '', isOpen = false, children }: LinesProps) {
  if (total === 0) return null
  return (
    <details open={isOpen}>
      <summary>
        {title} ({number(total)})
      </summary>
      <ul className="redirects__list">{children}</ul>
      {shown < total && (
        <p className="redirects__facts">
          The first {number(shown)} are shown. {rest}
        </p>
      )}
    </details>
  )
}

type LineProps = { line: number; from: string; to: string; more?: string }

function Line({ line, from, to, more }: LineProps) {
  return (
    <li className="redirects__line">
      <div className="redirects__ends">
        <span className="redirects__number">Line {number(line)}:</span>{' '}
        <bdi className="redirects__from">{from || '(nothing)'}</bdi>
        <span className="hidden"> leads to </span>
        <span aria-hidden="true"> → </span>
        <bdi>{to || '(nothing)'}</bdi>
      </div>
      {more && <p className="redirects__facts">{more}</p>}
    </li>
  )
}

function factsOf({ total, encoding, separator, hasHeader }: FileReport): string {
  const names: Record<string, string> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' }
  const header = hasHeader ? 'with a header row' : 'without a header row'
  const lines = total === 1 ? 'One line' : `${number(total)} lines`
  return `${lines}, read as ${encoding.toUpperCase()} with ${names[separator] ?? separator}, ${header}.`
}

const number = (count: number) => count.toLocaleString('en-US')
