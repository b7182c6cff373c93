// Adds, changes and removes redirects by hand; readers are led on, or not any more, with their next request.
import type { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import { listAllRedirects } from '../../db/desk/publication/redirects.ts'
import { findLatestActivity } from '../../db/store/activity.ts'
import { isAddressOfVisible } from '../../db/store/articles/slugs.ts'
import { appendLog } from '../../db/store/log.ts'
import {
  findRedirectById,
  findRedirectRow,
  putRedirect,
  type RedirectInsert,
} from '../../db/store/publication/redirects.ts'
import { recordActivity } from '../activity.ts'
import { redirectTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { roadsOf } from '../reader/publication/redirects.ts'
import { checkEnds, type Ends, type Fault } from './check.ts'
import { circlesIn, circleWords } from './circle.ts'
import { dropRedirectWithin } from './drop.ts'
import { endOfRoad } from './follow.ts'
import type { changeRedirectInput, redirectInput } from './input.ts'
import { addressOfKey } from './key.ts'
import { ownOrigins } from './origins.ts'
import { isPrefix } from './pattern.ts'
import { articleSlugOf, asWritten, LIVE, putRedirectWithin } from './put.ts'
import { withStars } from './reach.ts'
import { BY_HAND } from './source.ts'
import { makeStanding } from './standing.ts'
import { writtenEnds, writtenTo } from './written.ts'

type Input = z.output<typeof redirectInput>
type Change = z.output<typeof changeRedirectInput>

/**
 * Refused with a sentence: what cannot be asked for, a circle, also by way of others and of prefixes, the address of an
 * article that readers see, and one that leads on already. Recorded: redirect.add.
 */
export function createRedirect(desk: Desk, input: Input): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const ends = checked(input)
    await assertFree(tx, ends.from)
    const row = { id: desk.newId(), createdAt: desk.now, why: input.note || BY_HAND }
    const tags = await putWithin(tx, desk, ends, row)
    await appendLog(tx, desk.now, tags)
    await recordActivity(tx, desk, { act: 'redirect.add', ...about(row.id), detail: ends })
    return { id: row.id }
  })
}

/**
 * Refused as when it is added, and when somebody has changed it since it was shown. Recorded with what it was:
 * redirect.change. Answers where it leads now, chains collapsed.
 */
export function changeRedirect(desk: Desk, input: Change, { id = '' }): Promise<{ id: string; to: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const before = await findStanding(tx, id)
    if (before.toPath !== input.was)
      throw new Conflict(
        `Somebody has changed it meanwhile: it leads to ${writtenTo(before.toPath)} now.`,
        before,
      )
    const ends = checked(input)
    if (ends.from !== before.fromPath) await assertFree(tx, ends.from)
    const dropped = await dropRedirectWithin(tx, desk, before)
    const row = { id, createdAt: before.createdAt, why: input.note || BY_HAND }
    const tags = await putWithin(tx, desk, asWritten(ends, before), row)
    await appendLog(tx, desk.now, [...new Set([...dropped, ...tags])])
    await recordActivity(tx, desk, { act: 'redirect.change', ...about(id), detail: { ...ends, before } })
    return { id, to: (await findStanding(tx, id)).toPath }
  })
}

/** What led straight on because of it leads to its address again. Can be taken back by `restoreRedirect`. Recorded with what it was: redirect.remove. */
export function removeRedirect(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const before = await findStanding(tx, id)
    const tags = await dropRedirectWithin(tx, desk, before)
    await appendLog(tx, desk.now, tags)
    await recordActivity(tx, desk, { act: 'redirect.remove', ...about(id), detail: { before } })
    return { id }
  })
}

/** Refused: what was never removed, and an address that leads elsewhere by now. Recorded: redirect.restore. */
export function restoreRedirect(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const entry = await findLatestActivity(tx, { acts: ['redirect.remove'], ...about(id) })
    if (!entry) throw new NotFound('There is no such redirect to bring back.')
    const before = entry.detail.before as RedirectInsert
    await assertFree(tx, before.fromPath)
    const ends = asWritten({ from: before.fromPath, to: before.toPath }, before)
    const tags = await putWithin(tx, desk, ends, before)
    await appendLog(tx, desk.now, tags)
    await recordActivity(tx, desk, { act: 'redirect.restore', ...about(id) })
    return { id }
  })
}

function checked(input: Input): Ends {
  const { ends, fault } = checkEnds(withStars(input), ownOrigins())
  if (fault) throw new Invalid([fault])
  return ends
}

type Kept = Pick<RedirectInsert, 'id' | 'createdAt' | 'why'>

/** Writes it, and looks whether anybody would go round in a circle now. Returns the tags of what leads elsewhere. */
async function putWithin(tx: Tx, desk: Desk, ends: Ends, row: Kept): Promise<string[]> {
  const { from, to } = ends
  if (isPrefix(from)) {
    await putRedirect(tx, { ...row, fromPath: from, toPath: to })
    await assertNoCircle(tx, desk, ends)
    return redirectTags(from)
  }
  const slug = articleSlugOf(from)
  if (slug && (await isAddressOfVisible(tx, slug, desk.now))) throw refused({ field: 'from', message: LIVE })
  // A key in which a sign of per cent is left would be another one if it were read again.
  const { tags } = await putRedirectWithin(tx, desk, { from, to, why: row.why }, { ...row, fromPath: from })
  await assertNoCircle(tx, desk, ends)
  return tags
}

/** A single redirect closes no circle but on its own road; a prefix is looked at among all that there are. */
async function assertNoCircle(tx: Tx, desk: Desk, { from, to }: Ends): Promise<void> {
  const roads = roadsOf({ db: tx, now: desk.now, note() {} })
  const by = isPrefix(from)
    ? await circlesIn(makeStanding(await mapRedirectsIn(tx)), roads.stands)(from)
    : (await endOfRoad(roads, addressOfKey(from), to)) === null && from
  if (by) throw refused({ field: 'to', message: circleWords({ from, to }, by) })
}

async function mapRedirectsIn(tx: Tx): Promise<Map<string, string>> {
  return new Map((await listAllRedirects(tx)).map(({ fromPath, toPath }) => [fromPath, toPath]))
}

async function assertFree(tx: Tx, from: string): Promise<void> {
  const known = await findRedirectRow(tx, from)
  if (!known) return
  const ends = writtenEnds({ from, to: known.toPath })
  throw refused({ field: 'from', message: `${ends.from} leads to ${ends.to} already. Change that one.` })
}

async function findStanding(tx: Tx, id: string) {
  const row = await findRedirectById(tx, id)
  if (!row) throw new NotFound('Somebody has removed this redirect meanwhile.')
  return row
}

const refused = (fault: Fault) => new Invalid([fault])
const about = (id: string) => ({ subject: 'redirect', subjectId: id })
