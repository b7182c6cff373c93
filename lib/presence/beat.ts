// A tab says that it has an article or a page open, and hears who else has: short requests, every quarter of a minute.
import { z } from 'zod'
import {
  deletePresence,
  findPresence,
  listPresences,
  type Opened,
  type PresenceRow,
  putPresence,
} from '../../db/store/articles/presences.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { findOpened } from './opened.ts'

export const beatInput = z.object({
  tabId: z.string().regex(/^[\w-]{8,64}$/, 'A tab is named by 8 to 64 letters, digits, "-" or "_".'),
  isWriting: z.boolean().default(false),
  /** "take-over" asks the others to stop writing; "let-go" takes that back; "leave" says goodbye. */
  act: z.enum(['here', 'take-over', 'let-go', 'leave']).default('here'),
})

export type Beat = z.output<typeof beatInput> & Opened

export type Other = { userId: string; name: string; isWriting: boolean; isYou: boolean }

export type Presence = {
  /** Each person once, however many tabs; one's own other tab too. */
  others: Other[]
  /** Who asked to write alone; null when nobody did, or it is this tab. */
  heldBy: Other | null
  isHeldHere: boolean
  /** The newest `rev` of what is open: greater than the tab's own when somebody saved. */
  rev: number
}

/** Three beats missed: the tab is gone, however it went. */
const GONE_AFTER = 45_000

/** Refused: what one may not read, and taking over without being allowed to edit. Recorded: article.take-over, page.take-over. */
export function beat(desk: Desk, input: Beat): Promise<Presence> {
  return act(desk, async (tx) => {
    const { kind, openId } = input
    const opened = await findOpened(tx, desk, input)
    const mine = await findPresence(tx, input.tabId)
    if (mine && mine.userId !== desk.actor.id) throw new Invalid('This tab belongs to somebody else.')
    if (input.act === 'take-over') opened.authorizeWriting()
    if (input.act === 'leave') await deletePresence(tx, input.tabId)
    else await putPresence(tx, rowOf(desk, input, mine))
    if (input.act === 'take-over')
      await recordActivity(tx, desk, { act: `${kind}.take-over`, subject: kind, subjectId: openId })
    const all = await listPresences(tx, input, desk.now - GONE_AFTER)
    return viewOf(desk, input.tabId, all, opened.rev)
  })
}

function rowOf(
  { actor, now }: Desk,
  { tabId, kind, openId, isWriting, act }: Beat,
  mine: PresenceRow | null,
) {
  const isSame = mine?.kind === kind && mine.openId === openId
  const held = act === 'take-over' ? now : act === 'let-go' || !isSame ? null : mine.heldSince
  const by = { userId: actor.id, userName: actor.name }
  return { tabId, kind, openId, ...by, isWriting, heldSince: held, seenAt: now }
}

function viewOf({ actor }: Desk, tabId: string, all: PresenceRow[], rev: number): Presence {
  const holder = all
    .filter(({ heldSince }) => heldSince !== null)
    .sort((a, b) => (b.heldSince ?? 0) - (a.heldSince ?? 0))[0]
  const people = new Map<string, Other>()
  const otherOf = (row: PresenceRow): Other => ({
    userId: row.userId,
    name: row.userName,
    isWriting: row.isWriting,
    isYou: row.userId === actor.id,
  })
  for (const row of all.filter((one) => one.tabId !== tabId)) {
    const known = people.get(row.userId)
    people.set(row.userId, { ...otherOf(row), isWriting: row.isWriting || known?.isWriting === true })
  }
  const isHeldHere = holder?.tabId === tabId
  return {
    others: [...people.values()],
    heldBy: holder && !isHeldHere ? otherOf(holder) : null,
    isHeldHere,
    rev,
  }
}
