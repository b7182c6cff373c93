// The share card of what readers may see now; null for what they may not.
import type { Reading } from '../../db/client.ts'
import { wasWithdrawn } from '../../db/reader/articles.ts'
import { findIssue } from '../../db/reader/publication/issues.ts'
import { findRedirect } from '../../db/reader/publication/site.ts'
import { findAuthor } from '../../db/reader/taxonomy.ts'
import type { Outcome } from '../page-store/context.ts'
import { redirectKey } from '../redirects/key.ts'
import { type CardKind, isCardKind } from '../share-cards/address.ts'
import { articleCard, authorCard, issueCard, type ShareCard } from '../share-cards/card.ts'
import { loadArticlePage } from './article/article-page.ts'
import { loadAuthor } from './people.ts'
import { loadIssue } from './publication/issue.ts'
import { loadPublication } from './publication/marks.ts'

/** As the address says it. */
export type MissingCard = { kind: string; slug: string; file: string }

/** `id` is what the card is kept under. */
export async function loadShareCard(
  reading: Reading,
  kind: CardKind,
  slug: string,
): Promise<{ id: string; card: ShareCard } | null> {
  const house = await loadPublication(reading, '')
  switch (kind) {
    case 'article': {
      const answer = await loadArticlePage(reading, slug, { kind: 'page', number: 1 })
      return answer?.kind === 'found' ? { id: answer.view.id, card: articleCard(house, answer.view) } : null
    }
    case 'issue': {
      const [row, view] = [await findIssue(reading, slug), await loadIssue(reading, slug)]
      return row && view && { id: row.issue.id, card: issueCard(house, view) }
    }
    case 'author': {
      const [row, view] = [await findAuthor(reading, slug), await loadAuthor(reading, slug, 1)]
      return row && view && { id: row.author.id, card: authorCard(house, view) }
    }
  }
}

/** A card moves with the address of what it shows; a withdrawn article takes its card along. */
export async function loadMissingCard(reading: Reading, asked: MissingCard): Promise<Outcome> {
  const { kind, slug, file } = asked
  const to = isCardKind(kind) ? await findRedirect(reading, redirectKey(`/${kind}/${slug}/`)) : null
  const [, toKind, toSlug] = /^\/(\w+)\/([^/?#]+)\/$/.exec(to ?? '') ?? []
  if (toSlug && toKind === kind) return { kind: 'moved', to: `/card/${kind}/${toSlug}/${file}` }
  return { kind: kind === 'article' && (await wasWithdrawn(reading, slug)) ? 'gone' : 'missing' }
}
