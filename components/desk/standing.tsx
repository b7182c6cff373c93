// Where an article stands, in words and by the shape of a small sign.
import { type Standing, standingWords } from '../../lib/publications/standing.ts'
import { type ArticleStatus, STATUS_WORDS } from '../../lib/workflow/steps.ts'

type StandingBadgeProps = {
  standing: Standing
  timeZone: string
  /** How far the newsroom is with what readers do not see yet. */
  status?: ArticleStatus
  isTrashed?: boolean
}

export function StandingBadge({
  standing,
  timeZone,
  status = 'draft',
  isTrashed = false,
}: StandingBadgeProps) {
  const isDraft = standing.kind === 'draft'
  const isUnderWay = !isDraft && (status === 'in-review' || status === 'copyedited')
  const kind = isTrashed ? 'trashed' : isDraft ? status : standing.kind
  const words = isDraft ? STATUS_WORDS[status] : standingWords(standing, timeZone)
  return (
    <span className={`standing standing--${kind}`}>
      <svg className="standing__sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <Sign kind={kind} />
      </svg>
      {isTrashed ? 'In the trash' : words}
      {isUnderWay && !isTrashed && `, ${STATUS_WORDS[status].toLowerCase()}`}
    </span>
  )
}

/** A ring, a clock, a disc, a half disc, a bar: told apart without colour. */
function Sign({ kind }: { kind: Standing['kind'] | ArticleStatus | 'trashed' }) {
  switch (kind) {
    case 'draft':
      return <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeDasharray="2 1.6" />
    case 'in-review':
      return (
        <>
          <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" />
          <circle cx="6" cy="6" r="1.5" fill="currentColor" />
        </>
      )
    case 'copyedited':
      return (
        <>
          <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" />
          <path d="M3.5 6h5" stroke="currentColor" />
        </>
      )
    case 'ready':
      return (
        <>
          <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" />
          <path d="M3.8 6.2l1.5 1.5 2.9-3.2" fill="none" stroke="currentColor" />
        </>
      )
    case 'trashed':
      return <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" stroke="currentColor" strokeWidth="1.5" />
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
