// The files of redirects that were taken in lately, with whether each can still be undone.
import { listKeptActs } from '../../../db/desk/kept-acts.ts'
import type { Desk } from '../../desk.ts'
import { can } from '../../policy.ts'

export type TakenFile = Awaited<ReturnType<typeof listKeptActs>>[number]

const MOST_SHOWN = 20

/** The latest first; null for whoever may not take one in. */
export async function loadTakenFiles(desk: Desk): Promise<TakenFile[] | null> {
  return can(desk.actor, 'site.edit') ? listKeptActs(desk, 'redirect-file', MOST_SHOWN) : null
}
