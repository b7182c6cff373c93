// Who may see a draft as readers will, and let others see it.
import type { Row } from '../row.ts'

export const previews: Record<string, Row> = {
  'GET /desk/articles/[id]/preview/': { least: 'editor', own: true, on: 'article' },
  'GET /desk/articles/[id]/preview/card/': { least: 'editor', own: true, on: 'article' },
  'GET /desk/articles/[id]/preview/frame/': { least: 'editor', own: true, on: 'article' },
  'GET /api/desk/articles/[id]/previews/': { least: 'editor', own: true, on: 'article' },
  'POST /api/desk/articles/[id]/previews/': {
    least: 'editor',
    own: true,
    on: 'article',
    body: { kind: 'look', label: 'A sample', days: 7 },
  },
  'POST /api/desk/articles/[id]/previews/[link]/revoke/': {
    least: 'editor',
    own: true,
    on: 'article',
    body: {},
    allowed: 404,
  },
  'POST /api/desk/articles/[id]/previews/[link]/restore/': {
    least: 'editor',
    own: true,
    on: 'article',
    body: {},
    allowed: 404,
  },
  'GET /preview/[key]/': { least: 'nobody', allowed: 404 },
  'POST /preview/[key]/approval/': {
    least: 'nobody',
    byKey: true,
    body: { name: 'A sample', revisionId: 'x' },
    allowed: 303,
  },
  // No such draft; but what was written is in the answer, to be kept.
  'POST /preview/[key]/changes/': {
    least: 'nobody',
    byKey: true,
    body: { name: 'A sample', revisionId: 'x', text: 'A sample.' },
    allowed: 404,
  },
}
