// When issues come and go, for what around the articles goes with one: noted by issue, so that all others leave the page alone.
import { eq } from 'drizzle-orm'
import type { Reading } from '../client.ts'
import { FOREVER } from '../schema/kit.ts'
import { once } from './once.ts'

type Span = { id: string; visibleFrom: number; visibleUntil: number }

/** Also those that are out long since: taken back and published anew, one of them begins last. */
export function noteIssuesWithMenus(reading: Reading): Promise<void> {
  return once(reading, noteIssuesWithMenus, async () => {
    const { issues, menus } = reading.db.t
    const spans = await reading.db.orm
      .selectDistinct({ id: issues.id, visibleFrom: issues.visibleFrom, visibleUntil: issues.visibleUntil })
      .from(menus)
      .innerJoin(issues, eq(issues.id, menus.issueId))
    noteTurns(reading, spans)
  })
}

export function noteTurns(reading: Reading, spans: Span[]): void {
  for (const { id, visibleFrom, visibleUntil } of spans) {
    const turns = [visibleFrom, visibleUntil].filter((turn) => turn > reading.now && turn < FOREVER)
    reading.note(`issue:${id}`, Math.min(...turns))
  }
}
