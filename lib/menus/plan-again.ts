// A planned version of a menu that was called off is planned again, for the moment or the issue that it had.
import { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import { type ActivityRow, listActsWith } from '../../db/desk/activity.ts'
import { listIssues } from '../../db/desk/subjects/choices.ts'
import { FOREVER } from '../../db/schema/kit.ts'
import { findLatestActivity } from '../../db/store/activity.ts'
import { appendLog } from '../../db/store/log.ts'
import { findLastMenu, findMenuRow, putMenu, setMenuImport } from '../../db/store/publication/menus.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { issueLabel } from '../issues/standing.ts'
import { assertToCome } from '../issues/to-come.ts'
import { authorize } from '../policy.ts'
import { decodedPath } from '../redirects/key.ts'
import { termsToday } from '../terms/come-back.ts'
import { swapInMenu } from '../terms/texts.ts'
import { type MenuEntry, menuEntry } from './entry.ts'
import { allTargets } from './places.ts'
import { isMenu } from './publish.ts'

/** As the record of acts keeps it. */
const plan = z.object({
  name: z.string(),
  before: z.object({
    entries: z.array(menuEntry),
    visibleFrom: z.number(),
    issueId: z.string().nullable(),
  }),
})

/**
 * With what was merged meanwhile as what it was merged into. Refused: it is planned already, its moment has passed or its
 * issue is out or gone, its hub is no more. Recorded: menu.plan-again.
 */
export function planMenuAgain(
  desk: Desk,
  { versionId }: { versionId: string },
  { name = '' },
): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const { before, ...menu } = await findCalledOff(tx, versionId)
    if (menu.name !== decodedPath(name) || !(await isMenu(tx, menu.name))) throw new NotFound(NOT_HERE)
    const row = await findMenuRow(tx, versionId)
    if (row && row.visibleUntil > desk.now) throw new Conflict('It is planned again already.')
    await assertStillToCome(tx, desk, before)
    const last = await findLastMenu(tx, menu.name)
    const importRef = last?.importRef ?? null
    if (last && importRef) await setMenuImport(tx, last.id, null)
    await putMenu(tx, {
      ...{ id: versionId, name: menu.name, importRef, ...before },
      ...{ entries: await asOfNow(tx, before.entries), visibleUntil: FOREVER, savedAt: desk.now },
    })
    await appendLog(tx, desk.now, ['menu'])
    const detail = { name: menu.name }
    await recordActivity(tx, desk, { act: 'menu.plan-again', subject: 'menu', subjectId: versionId, detail })
    return { id: versionId }
  })
}

type Plan = z.output<typeof plan>

async function findCalledOff(tx: Tx, subjectId: string): Promise<Plan> {
  const entry = await findLatestActivity(tx, { acts: ['menu.unschedule'], subject: 'menu', subjectId })
  const { data } = plan.safeParse(entry?.detail)
  if (!data) throw new NotFound(NOT_HERE)
  return data
}

async function assertStillToCome(tx: Tx, { now }: Desk, { visibleFrom, issueId }: Plan['before']) {
  if (issueId) await assertToCome(tx, { now, issueId, what: 'menu' })
  else if (visibleFrom <= now)
    throw new Invalid('Its moment has passed meanwhile, so it cannot be planned for it again.')
}

/** An entry that leads to what is gone stays as it was: the screen says so of it, and it may come back. */
async function asOfNow(tx: Tx, entries: MenuEntry[]): Promise<MenuEntry[]> {
  let menu = entries
  for (const kind of ['category', 'tag'] as const) {
    const ids = allTargets(entries).flatMap((target) => (target.kind === kind ? target.id : []))
    for (const [from, into] of await termsToday(tx, kind, ids))
      if (into && into !== from) menu = swapInMenu(menu, { kind, from, into })
  }
  return menu
}

const NOT_HERE = 'There is no such plan of this menu that was called off.'

export type CalledOff = {
  id: string
  /** When readers were to get it; null while its issue has no moment. */
  at: number | null
  issue: string | null
  off: { at: number; byName: string }
}

/** Those that can be planned again; the one called off last first. */
export async function listCalledOff(
  desk: Desk,
  name: string,
  standing: ReadonlySet<string>,
): Promise<CalledOff[]> {
  const acts = await listActsWith(desk, { subject: 'menu', acts: ['menu.unschedule'] })
  const issues = new Map((await listIssues(desk)).map((issue) => [issue.id, issue]))
  const latest = new Map<string, ActivityRow>()
  for (const entry of acts) if (!latest.has(entry.subjectId)) latest.set(entry.subjectId, entry)
  return [...latest.values()].flatMap(({ subjectId: id, at: offAt, actorName, detail }) => {
    const { data } = plan.safeParse(detail)
    if (data?.name !== name || standing.has(id)) return []
    const { visibleFrom, issueId } = data.before
    const issue = issueId ? issues.get(issueId) : null
    const at = issueId ? (issue?.visibleFrom ?? 0) : visibleFrom
    if (at <= desk.now) return []
    return [
      {
        ...{ id, at: at < FOREVER ? at : null, issue: issue ? issueLabel(issue) : null },
        off: { at: offAt, byName: actorName },
      },
    ]
  })
}
