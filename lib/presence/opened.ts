// What a tab has open: its newest rev, and whether whoever has it open may write in it.
import type { Tx } from '../../db/client.ts'
import type { Opened } from '../../db/store/articles/presences.ts'
import { findPageRevisionAt, listPageRows } from '../../db/store/publication/pages.ts'
import { findReadable } from '../articles/found.ts'
import type { Desk } from '../desk.ts'
import { NotFound } from '../errors.ts'
import { authorize, can } from '../policy.ts'

type Found = { rev: number /** Throws Forbidden. */; authorizeWriting(): void }

/** Throws NotFound, also for what the actor may not read. */
export async function findOpened(tx: Tx, desk: Desk, { kind, openId }: Opened): Promise<Found> {
  if (kind === 'page') return findOpenPage(tx, desk, openId)
  const { article, subject } = await findReadable(tx, desk, openId)
  return { rev: article.rev, authorizeWriting: () => authorize(desk.actor, 'article.edit', subject) }
}

async function findOpenPage(tx: Tx, { actor }: Desk, pageId: string): Promise<Found> {
  const draft = await findPageRevisionAt(tx, pageId)
  const isThere = draft !== null || (await listPageRows(tx, pageId)).length > 0
  if (!isThere || !can(actor, 'site.edit')) throw new NotFound('This page does not exist.')
  // One that nobody has written in at the desk yet begins as rev 1.
  return { rev: draft?.rev ?? 1, authorizeWriting: () => authorize(actor, 'site.edit') }
}
