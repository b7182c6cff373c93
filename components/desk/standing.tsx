// Where an article stands, in words and by the shape of a small sign.
import { type Standing, standingWords } from '../../lib/articles/standing.ts'

export function StandingBadge({ standing, timeZone }: { standing: Standing; timeZone: string }) {
  return (
    <span className={`standing standing--${standing.kind}`}>
      <svg className="standing__sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <Sign kind={standing.kind} />
      </svg>
      {standingWords(standing, timeZone)}
    </span>
  )
}

/** A ring, a clock, a disc, a half disc, a bar: told apart without colour. */
function Sign({ kind }: { kind: Standing['kind'] }) {
  switch (kind) {
    case 'draft':
      return <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeDasharray="2 1.6" />
    case 'scheduled':
    case 'updating':
      return (
        <path
          d="M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM6 3.5V6l2 1.5"
          fill="none"
          stroke="currentColor"
        />
      )
    case 'live':
      return <circle cx="6" cy="6" r="4.5" fill="currentColor" />
    case 'changed':
      return (
        <>
          <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" />
          <path d="M6 1.5a4.5 4.5 0 0 0 0 9z" fill="currentColor" />
        </>
      )
    case 'withdrawn':
      return <path d="M1.5 6h9" stroke="currentColor" strokeWidth="2" />
  }
}
