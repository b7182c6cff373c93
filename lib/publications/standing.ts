// Where an article stands, as the desk says it in words: what readers see of it now, and what is planned.
import { formatMoment } from '../dates.ts'

/** Moments in UTC ms. */
export type Standing =
  | { kind: 'draft' }
  | { kind: 'scheduled'; at: number }
  | { kind: 'live' }
  | { kind: 'changed' }
  /** Live, and a later text is scheduled to take its place. */
  | { kind: 'updating'; at: number }
  | { kind: 'withdrawn'; at: number }

type Publication = { revisionId: string; visibleFrom: number; visibleUntil: number }

/** `publications` are all the article ever had, in any order; `draftRevisionId` is its newest text. */
export function standingOf(
  publications: readonly Publication[],
  draftRevisionId: string,
  now: number,
): Standing {
  const live = publications.find((one) => one.visibleFrom <= now && now < one.visibleUntil)
  const planned = publications
    .filter((one) => one.visibleFrom > now)
    .sort((a, b) => a.visibleFrom - b.visibleFrom)[0]
  if (live && planned) return { kind: 'updating', at: planned.visibleFrom }
  if (live) return { kind: live.revisionId === draftRevisionId ? 'live' : 'changed' }
  if (planned) return { kind: 'scheduled', at: planned.visibleFrom }
  const ends = publications.map((one) => one.visibleUntil)
  return ends.length > 0 ? { kind: 'withdrawn', at: Math.max(...ends) } : { kind: 'draft' }
}

export function standingWords(standing: Standing, timeZone: string): string {
  switch (standing.kind) {
    case 'draft':
      return 'Draft'
    case 'scheduled':
      return `Scheduled for ${formatMoment(standing.at, timeZone)}`
    case 'live':
      return 'Live'
    case 'changed':
      return 'Live with unpublished changes'
    case 'updating':
      return `Live, update scheduled for ${formatMoment(standing.at, timeZone)}`
    case 'withdrawn':
      return 'Withdrawn'
  }
}

/** Whether readers can see the article at this moment. */
export function isOnSite({ kind }: Standing): boolean {
  return kind === 'live' || kind === 'changed' || kind === 'updating'
}
