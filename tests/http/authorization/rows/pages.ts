// Who may write static pages, who keeps the site; and who sees all corrections.
import { countedId } from '../../../support/cast.ts'
import type { Row } from '../row.ts'

const content = () => ({
  title: `A page ${countedId()}`,
  body: { type: 'doc', content: [{ type: 'paragraph', content: [] }] },
})

export const pages: Record<string, Row> = {
  'GET /desk/corrections/': { least: 'editor' },
  'GET /desk/pages/': { least: 'managing-editor' },
  'GET /desk/pages/new/': { least: 'managing-editor' },
  'GET /desk/pages/[id]/': { least: 'managing-editor', on: 'page' },
  'GET /desk/pages/[id]/history/': { least: 'managing-editor', on: 'page' },
  'GET /desk/pages/[id]/preview/': { least: 'managing-editor', on: 'page' },
  'GET /desk/pages/[id]/preview/frame/': { least: 'managing-editor', on: 'page' },
  'POST /api/desk/pages/': { least: 'managing-editor', body: () => ({ content: content() }) },
  'GET /api/desk/pages/[id]/': { least: 'managing-editor', on: 'page', refused: 404 },
  'GET /api/desk/pages/[id]/work/': { least: 'managing-editor', on: 'page', refused: 404 },
  'POST /api/desk/pages/[id]/': {
    least: 'managing-editor',
    on: 'page',
    body: () => ({ rev: 1, content: content() }),
  },
  'POST /api/desk/pages/[id]/publish/': { least: 'managing-editor', on: 'page', body: { rev: 1 } },
  'POST /api/desk/pages/[id]/unschedule/': { least: 'managing-editor', on: 'page', body: {}, allowed: 409 },
  'POST /api/desk/pages/[id]/withdraw/': { least: 'managing-editor', on: 'page', body: {}, allowed: 409 },
  'POST /api/desk/pages/[id]/undo/': {
    least: 'managing-editor',
    on: 'page',
    body: { entryId: 'none' },
    allowed: 409,
  },
  'POST /api/desk/pages/[id]/presence/': {
    least: 'managing-editor',
    on: 'page',
    body: () => ({ tabId: `tab-${countedId()}` }),
    refused: 404,
  },
  'POST /api/desk/pages/[id]/delete/': { least: 'managing-editor', on: 'page', body: {} },
  'POST /api/desk/pages/[id]/bring-back/': {
    least: 'managing-editor',
    on: 'page',
    body: {},
    allowed: 404,
  },
  'POST /api/desk/pages/[id]/slug/': {
    least: 'managing-editor',
    on: 'page',
    body: () => ({ slug: `page-${countedId()}` }),
  },
  'POST /api/desk/pages/[id]/restore/': {
    least: 'managing-editor',
    on: 'page',
    body: { revisionId: 'none' },
    allowed: 404,
  },
}
