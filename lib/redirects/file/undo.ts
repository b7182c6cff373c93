// Undoes a file of redirects as a whole: what it added goes, what it changed leads where it led; what was changed since stays.
import { listAllRedirects } from '../../../db/desk/publication/redirects.ts'
import { setKeptActUndone } from '../../../db/store/kept-acts.ts'
import { appendLog } from '../../../db/store/log.ts'
import { deleteRedirects, putRedirects } from '../../../db/store/publication/redirects.ts'
import { recordActivity } from '../../activity.ts'
import { breathing } from '../../background/breath.ts'
import { MANY_REDIRECTS } from '../../changes.ts'
import { act, type Desk } from '../../desk.ts'
import { findKeptWithin } from '../../kept/keep.ts'
import { authorize } from '../../policy.ts'
import { standsAt } from '../../reader/publication/redirects.ts'
import { circlesIn } from '../circle.ts'
import { leadCollapsedBackWithin } from '../drop.ts'
import { makeStanding } from '../standing.ts'

/** Of each: from, where it leads by the file; of one that stood before also where it led, its note, and what was written. */
export type KeptFile = {
  added: [from: string, to: string][]
  changed: [from: string, to: string, was: string, why: string, written: string | null][]
}

type UndoneFile = { removed: number; restored: number; left: number }

/**
 * Left as they are, and counted: those that somebody has changed or removed since, and those that would lead in a circle now.
 * Refused: undone already. Recorded: redirect.unimport.
 */
export function undoFile(desk: Desk, _: unknown, { id = '' }): Promise<UndoneFile> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const { added, changed } = (await findKeptWithin(tx, 'redirect-file', id)) as KeptFile
    const now = new Map((await listAllRedirects(tx)).map((row) => [row.fromPath, row]))
    const isAsTaken = (from: string, to: string) => {
      const row = now.get(from)
      return row !== undefined && (row.toPath === to || row.writtenPath === to)
    }
    const gone = added.flatMap(([from, to]) => (isAsTaken(from, to) ? [from] : []))
    const stays = added.filter(([from, to]) => now.has(from) && !isAsTaken(from, to))
    const asked = changed.filter(([from, to]) => isAsTaken(from, to))
    const targets = new Map([...now].map(([from, { toPath }]) => [from, toPath]))
    for (const from of gone) targets.delete(from)
    const reading = { db: tx, now: desk.now, note() {} }
    const stands = (address: string) => standsAt(reading, address)
    const breathe = breathing()
    const back = await withoutCircles(asked, targets, { stands, breathe })
    await deleteRedirects(tx, gone)
    await putRedirects(
      tx,
      back.map(([fromPath, , toPath, why, writtenPath]) => ({
        ...{ id: desk.newId(), fromPath, toPath, why, writtenPath, createdAt: desk.now },
      })),
    )
    const undoneOf = [...gone, ...back.map(([from]) => from)]
    for (const target of collapsedTargets(now, undoneOf)) {
      await breathe()
      await leadCollapsedBackWithin(tx, desk, target)
    }
    const left = stays.length + changed.length - back.length
    const undone = { removed: gone.length, restored: back.length, left }
    await appendLog(tx, desk.now, MANY_REDIRECTS)
    await setKeptActUndone(tx, id, { undoneAt: desk.now, words: undoneWords(undone) })
    const entry = { act: 'redirect.unimport', subject: 'redirect', subjectId: 'file', detail: undone }
    await recordActivity(tx, desk, entry)
    return undone
  })
}

/** Where those at `froms` led, as far as anything was led straight on to there because of a chain. */
function collapsedTargets(now: Map<string, Led>, froms: string[]): Set<string> {
  const collapsed = new Set([...now.values()].flatMap((row) => (row.writtenPath === null ? [] : row.toPath)))
  return new Set(froms.flatMap((from) => now.get(from)?.toPath ?? []).filter((to) => collapsed.has(to)))
}

type Led = { toPath: string; writtenPath: string | null }

/** Those of `asked` that can lead where they led, all others standing as in `targets`. */
async function withoutCircles(
  asked: KeptFile['changed'],
  targets: Map<string, string>,
  { stands, breathe }: { stands: (address: string) => Promise<boolean>; breathe: () => Promise<void> },
): Promise<KeptFile['changed']> {
  for (const [from, , was] of asked) targets.set(from, was)
  const standing = makeStanding(targets)
  const findCircle = circlesIn(standing, stands, breathe)
  const back: KeptFile['changed'] = []
  for (const one of asked) {
    const [from, to] = one
    if ((await findCircle(from)) === null) back.push(one)
    else standing.set(from, to)
  }
  return back
}

function undoneWords({ removed, restored, left }: UndoneFile): string {
  const number = (count: number) => count.toLocaleString('en-US')
  const words = `undone: ${number(removed)} removed again, ${number(restored)} lead where they led before`
  return left === 0 ? words : `${words}, ${number(left)} changed since and left as they are`
}
