// Publishing from the list: the newest text of what is live takes the place of the one that readers see.
import type { Tx } from '../../db/client.ts'
import { findUntrashed } from '../articles/found.ts'
import type { Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { publishChecked } from '../publications/preflight/publish-checked.ts'

/** Whether readers do not see the newest text yet: only the change just made, or earlier ones too. */
export type Waiting = 'this' | 'more' | null

type Inside = Desk & { db: Tx }

/**
 * Checked like any publishing. Returns the entry by which it is taken back, null when readers see the newest text already.
 * Refused: what readers do not see, and what has an update planned; both are decided on the article's own screen.
 */
export async function publishListed(desk: Inside, articleId: string): Promise<string | null> {
  const { article, open } = await findUntrashed(desk.db, desk, articleId)
  const live = open.find(({ visibleFrom }) => visibleFrom <= desk.now)
  if (!live) throw new Invalid('Readers do not see it yet. Publish it on its own screen.')
  if (open.length > 1) throw new Invalid('An update of it is scheduled. Decide about it on its own screen.')
  if (live.revisionId === article.draftRevisionId) return null
  return (await publishChecked(desk, { articleId, rev: article.rev })).undo
}

export async function isWaiting(desk: Inside, articleId: string): Promise<boolean> {
  const { article, open } = await findUntrashed(desk.db, desk, articleId)
  const live = open.find(({ visibleFrom }) => visibleFrom <= desk.now)
  return live !== undefined && live.revisionId !== article.draftRevisionId
}
