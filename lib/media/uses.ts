// Which pictures an article shows, kept beside it, so that "where used" is a glance and nothing in use can be deleted.
import type { Tx } from '../../db/client.ts'
import { findRevision, listOpenPublications } from '../../db/store/articles/articles.ts'
import { writeDraftUses, writePublishedUses } from '../../db/store/media/uses.ts'
import type { ArticleContent } from '../articles/content.ts'

/** Called by whatever writes an article's newest text. */
export async function noteDraftUses(tx: Tx, articleId: string, content: ArticleContent): Promise<void> {
  await writeDraftUses(tx, articleId, mediaOf(content))
}

/** Called when what readers see, or will see, of an article changes. What expires counts until then. */
export async function notePublishedUses(tx: Tx, articleId: string, now: number): Promise<void> {
  const open = await listOpenPublications(tx, articleId, now)
  const until = new Map<string, number>()
  for (const { revisionId, visibleUntil } of open) {
    const revision = await findRevision(tx, revisionId)
    const mediumIds = revision ? mediaOf(revision.content) : []
    for (const id of mediumIds) until.set(id, Math.max(visibleUntil, until.get(id) ?? 0))
  }
  await writePublishedUses(tx, articleId, until)
}

/** Of the lead picture and of every figure, wherever in the text. */
export function mediaOf({ hero, body }: Pick<ArticleContent, 'hero' | 'body'>): string[] {
  return [...new Set([...(hero ? [hero.mediumId] : []), ...mediaInBody(body)])]
}

export type Part = 'hero' | 'body'

export function partsShowing(content: Pick<ArticleContent, 'hero' | 'body'>, mediumId: string): Part[] {
  return [
    ...(content.hero?.mediumId === mediumId ? (['hero'] as const) : []),
    ...(mediaInBody(content.body).includes(mediumId) ? (['body'] as const) : []),
  ]
}

type Node = { attrs?: { mediumId?: unknown }; content?: readonly unknown[] }

function mediaInBody(body: unknown): string[] {
  const ids: string[] = []
  const waiting: unknown[] = [body]
  while (waiting.length > 0) {
    const node = waiting.pop() as Node | null
    if (typeof node !== 'object' || node === null) continue
    if (typeof node.attrs?.mediumId === 'string' && node.attrs.mediumId) ids.push(node.attrs.mediumId)
    if (Array.isArray(node.content)) waiting.push(...node.content)
  }
  return ids
}
