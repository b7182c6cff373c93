// What stands in the calendar: one thing that begins or ends, on its day, with the way to where it is changed.

export type PlanKind =
  | 'live'
  | 'ends'
  | 'embargo'
  | 'settings'
  | 'settings-back'
  | 'menu'
  | 'issue'
  | 'front-page'
  | 'page-first'
  | 'page'
  | 'campaign-first'
  | 'campaign-last'
  | 'promo-first'
  | 'promo-last'

export type PlanEntry = {
  key: string
  kind: PlanKind
  title: string
  /** Where it is moved or cancelled; of what is past, where it can be read. */
  href: string
  at: number
  /** Days are all that is known of it. */
  isWholeDay?: true
  isPast: boolean
}

/** What the calendar shows: in moments, and in days of the publication's own place, the last included. */
export type Shown = { from: number; until: number; firstDay: string; lastDay: string; timeZone: string }
