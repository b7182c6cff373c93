// Who may write, read and publish articles.
import { contentOf } from '../../../../lib/articles/content.ts'
import type { Row } from '../row.ts'
import type { Thing } from '../things.ts'

const content = contentOf({ title: 'A sample' })

export const articles: Record<string, Row> = {
  // Screens of the desk
  'GET /desk/': { least: 'contributor' },
  'GET /desk/[...missing]/': { least: 'contributor', allowed: 404 },
  'GET /desk/articles/new/': { least: 'contributor' },
  'GET /desk/articles/[id]/history/': { least: 'editor', own: true, on: 'article' },
  'GET /desk/edit/[slug]/': { least: 'editor', own: true, on: 'article', allowed: 307 },
  'GET /desk/articles/[id]/': { least: 'editor', own: true, on: 'article' },

  // Articles
  'POST /api/desk/articles/': { least: 'contributor', body: { content } },
  'POST /api/desk/articles/[id]/restore/': {
    least: 'editor',
    own: true,
    on: 'article',
    body: ({ revisionId }: Thing) => ({ revisionId }),
    refused: 404,
  },
  'POST /api/desk/articles/[id]/revisions/[revision]/': {
    least: 'editor',
    own: true,
    on: 'article',
    body: { label: 'A name' },
    refused: 404,
  },
  'POST /api/desk/articles/[id]/presence/': {
    least: 'editor',
    own: true,
    on: 'article',
    body: () => ({ tabId: `tab-${Math.random().toString(36).slice(2)}-x` }),
    refused: 404,
  },
  'GET /api/desk/articles/[id]/': { least: 'editor', own: true, on: 'article', refused: 404 },
  'POST /api/desk/articles/[id]/': {
    least: 'editor',
    own: true,
    on: 'article',
    body: ({ rev }: Thing) => ({ rev, content }),
    refused: 404,
  },
  'POST /api/desk/articles/[id]/publish/': {
    least: 'managing-editor',
    on: 'article',
    body: ({ rev }: Thing) => ({ rev, despite: 'A sample has no text.' }),
  },
  'POST /api/desk/articles/[id]/withdraw/': {
    least: 'managing-editor',
    on: 'article',
    body: { why: 'A trial.' },
    allowed: 422,
  },
  'GET /api/desk/articles/search/': { least: 'contributor', query: '?q=a' },
  'GET /api/desk/authors/': { least: 'contributor', query: '?q=a' },
  'GET /api/desk/tags/': { least: 'contributor', query: '?q=a' },
  'POST /api/desk/tags/': { least: 'editor', body: { name: 'a sample tag' } },
}
