// Who may work on articles together: stages, notes, moments, corrections.
import type { Row } from '../row.ts'
import type { Thing } from '../things.ts'

export const work: Record<string, Row> = {
  'GET /desk/style/': { least: 'contributor' },
  'GET /desk/style/desk/': { least: 'contributor' },
  'GET /desk/synonyms/': { least: 'managing-editor' },
  'POST /api/desk/synonyms/': { least: 'managing-editor', body: { terms: 'PMR, polymyalgia rheumatica' } },
  'POST /api/desk/synonyms/usual/': { least: 'managing-editor', body: {} },
  'POST /api/desk/synonyms/[id]/': {
    least: 'managing-editor',
    on: 'none',
    body: { base: 'b', terms: 'a, b' },
    allowed: 404,
  },
  'POST /api/desk/synonyms/[id]/remove/': { least: 'managing-editor', on: 'none', body: {}, allowed: 404 },
  'POST /api/desk/synonyms/[id]/restore/': { least: 'managing-editor', on: 'none', body: {}, allowed: 404 },
  'GET /desk/most-read/': { least: 'contributor' },
  'GET /desk/feeds/': { least: 'editor' },
  'POST /api/desk/feeds/hub/': { least: 'admin', body: { hub: '' } },
  'GET /desk/articles/': { least: 'contributor' },
  'POST /api/desk/articles/[id]/assign/': { least: 'editor', on: 'article', body: { assigneeId: null } },
  'POST /api/desk/articles/[id]/move/': {
    least: 'editor',
    own: true,
    on: 'article',
    body: { from: 'draft', to: 'in-review' },
  },
  'POST /api/desk/articles/[id]/notes/': {
    least: 'editor',
    own: true,
    on: 'article',
    body: { text: 'Please.' },
  },
  'POST /api/desk/articles/[id]/notes/[note]/': {
    least: 'editor',
    on: 'article',
    body: { isResolved: true },
    allowed: 404,
  },
  'POST /api/desk/articles/[id]/slug/': {
    least: 'editor',
    own: true,
    on: 'article',
    body: ({ id }: Thing) => ({ slug: `moved-${id}` }),
  },
  'POST /api/desk/articles/[id]/expire/': {
    least: 'managing-editor',
    on: 'article',
    body: { until: null },
    allowed: 422,
  },
  'POST /api/desk/articles/[id]/embargo/': {
    least: 'managing-editor',
    on: 'article',
    body: { until: null },
  },
  'POST /api/desk/articles/[id]/unschedule/': {
    least: 'managing-editor',
    on: 'article',
    body: {},
    allowed: 422,
  },
  'POST /api/desk/articles/[id]/undo/': {
    least: 'managing-editor',
    on: 'article',
    body: { entryId: 'none' },
    allowed: 409,
  },
  'POST /api/desk/articles/[id]/corrections/': {
    least: 'managing-editor',
    on: 'article',
    body: { kind: 'correction', text: 'It was 12 mg.' },
  },
  'POST /api/desk/articles/[id]/corrections/[correction]/': {
    least: 'managing-editor',
    on: 'article',
    body: {
      ...{ kind: 'correction', text: 'It was 12 mg.' },
      was: { kind: 'correction', text: 'It was 21 mg.', at: 0 },
    },
    allowed: 404,
  },
  'POST /api/desk/articles/[id]/corrections/[correction]/remove/': {
    least: 'managing-editor',
    on: 'article',
    body: {},
    allowed: 404,
  },
  'POST /api/desk/authors/': { least: 'editor', body: { name: 'Ida Sample' } },
  'GET /api/desk/articles/[id]/preflight/': { least: 'editor', own: true, on: 'article' },
  'GET /api/desk/articles/[id]/work/': { least: 'editor', own: true, on: 'article' },
}
