// What was removed at the desk and can come back, as the record of acts keeps it.
import type { ActivityRow } from '../../db/desk/activity.ts'

/** As a screen lists it: what it was called, and more of it in a few words. */
export type Removed = { id: string; name: string; label: string; at: number; byName: string }

/** The one removed last first. `wordsIn` says what it was; null of an entry that did not keep it. */
export function removedOf(
  acts: readonly ActivityRow[],
  there: ReadonlySet<string>,
  wordsIn: (detail: Record<string, unknown>) => Pick<Removed, 'name' | 'label'> | null,
): Removed[] {
  const latest = new Map<string, ActivityRow>()
  for (const entry of acts) if (!latest.has(entry.subjectId)) latest.set(entry.subjectId, entry)
  return [...latest.values()].flatMap(({ subjectId, at, actorName, detail }) => {
    const words = there.has(subjectId) ? null : wordsIn(detail)
    return words ? [{ id: subjectId, name: words.name, label: words.label, at, byName: actorName }] : []
  })
}
