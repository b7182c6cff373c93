// One redirect of the list.
import { formatDate, isoDate } from '../../../lib/dates.ts'
import type { RedirectLine } from '../../../lib/redirects/load.ts'
import { sourceWords, usedWords } from './words.ts'

type RowProps = { line: RedirectLine; timeZone: string; onChange(): void; onRemove(): void }

export function RedirectRow({ line, timeZone, onChange, onRemove }: RowProps) {
  const { from, to, createdAt } = line
  return (
    <li className="redirects__line">
      <div className="redirects__ends">
        <bdi className="redirects__from">{from}</bdi>
        <span className="hidden"> leads to </span>
        <span aria-hidden="true"> → </span>
        <bdi>{to}</bdi>
      </div>
      <p className="redirects__facts">
        {sourceWords(line)}, <time dateTime={isoDate(createdAt)}>{formatDate(createdAt, timeZone)}</time>,{' '}
        {usedWords(line)}
      </p>
      <div className="redirects__acts">
        <button
          type="button"
          className="button button--small"
          aria-label={`Change ${from}`}
          onClick={onChange}
        >
          Change
        </button>
        <button
          type="button"
          className="button button--small"
          aria-label={`Remove ${from}`}
          onClick={onRemove}
        >
          Remove
        </button>
      </div>
    </li>
  )
}
