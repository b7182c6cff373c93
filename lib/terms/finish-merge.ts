// How every merge ends: the old address leads on, what undoing goes by is kept, readers' pages follow, it is recorded.

import type { Tx } from '../../db/client.ts'
import type { TermKind } from '../../db/schema/articles.ts'
import { appendLog } from '../../db/store/log.ts'
import { listRedirectsAbout } from '../../db/store/publication/redirects.ts'
import { insertMerge } from '../../db/store/subjects/term-merges.ts'
import { recordUndoable } from '../activity.ts'
import type { Desk } from '../desk.ts'
import { moveAddressWithin } from '../redirects/move.ts'
import { formsOf } from '../redirects/put.ts'
import { type TermRow, termAddress, termTags } from './address.ts'
import type { KeptMerge } from './kept.ts'
import type { Merged } from './merge.ts'

type Done = {
  kind: TermKind
  from: TermRow
  into: TermRow
  merged: Merged
  /** For the redirects of readers' old addresses. */
  why: string
  tags?: string[]
  /** What only categories have. */
  kept?: Partial<KeptMerge>
}

export type MergeOutcome = { id: string; articles: number; entry: string }

/** `entry` of the record tells of it, and offers to undo it. */
export async function finishMergeWithin(tx: Tx, desk: Desk, done: Done): Promise<MergeOutcome> {
  const { kind, from, into, merged, why, tags = [] } = done
  const [old, next] = [termAddress(kind, from), termAddress(kind, into)]
  const redirects = await listRedirectsAbout(tx, { from: [], to: formsOf(old) })
  const moved = await moveAddressWithin(tx, desk, { from: old, to: next, why })
  const both = [from, into].flatMap((row) => termTags(kind, row))
  await appendLog(tx, desk.now, [...new Set([...both, ...tags, ...moved, ...merged.tags])])
  const id = desk.newId()
  const kept = {
    ...{ row: from, children: [], pins: [], ...merged.kept, ...done.kept },
    redirects: redirects.map(({ fromPath }) => fromPath),
  }
  await insertMerge(tx, { id, kind, fromId: from.id, intoId: into.id, kept, at: desk.now })
  const campaigns = (done.kept?.campaigns ?? []).filter(({ isStanding }) => isStanding).length
  const entry = await recordUndoable(tx, desk, {
    ...{ act: `${kind}.merge`, subject: kind, subjectId: into.id },
    detail: { from: from.name, address: old, articles: merged.articles, campaigns, merge: id },
  })
  return { id: into.id, articles: merged.articles, entry }
}
