// The share card of what readers may see now; null for what they may not.
import type { Reading } from '../../db/client.ts'
import { wasWithdrawn } from '../../db/reader/articles.ts'
import { findIssue } from '../../db/reader/issues.ts'
import { findAuthor } from '../../db/reader/taxonomy.ts'
import type { Outcome } from '../page-store/context.ts'
import type { CardKind } from '../share-cards/address.ts'
import { articleCard, authorCard, issueCard, type ShareCard } from '../share-cards/card.ts'
import { loadArticlePage } from './article/article-page.ts'
import { loadIssue } from './issue.ts'
import { loadAuthor } from './people.ts'
import { loadSettings } from './settings.ts'

/** `id` is what the card is kept under. */
export async function loadShareCard(
  reading: Reading,
  kind: CardKind,
  slug: string,
): Promise<{ id: string; card: ShareCard } | null> {
  const { name } = await loadSettings(reading)
  switch (kind) {
    case 'article': {
      const answer = await loadArticlePage(reading, slug, { kind: 'page', number: 1 })
      return answer?.kind === 'found' ? { id: answer.view.id, card: articleCard(name, answer.view) } : null
    }
    case 'issue': {
      const [row, view] = [await findIssue(reading, slug), await loadIssue(reading, slug)]
      return row && view && { id: row.issue.id, card: issueCard(name, view) }
    }
    case 'author': {
      const [row, view] = [await findAuthor(reading, slug), await loadAuthor(reading, slug, 1)]
      return row && view && { id: row.author.id, card: authorCard(name, view) }
    }
  }
}

/** A withdrawn article takes its card along. */
export async function loadMissingCard(reading: Reading, kind: string, slug: string): Promise<Outcome> {
  return { kind: kind === 'article' && (await wasWithdrawn(reading, slug)) ? 'gone' : 'missing' }
}
