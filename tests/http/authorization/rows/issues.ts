// Who may arrange print issues and the front page, who publishes them, and who looks ahead.
import type { Row } from '../row.ts'

/** Of an issue that has just been begun; the demo's last one has these sections. */
const from = { rev: 1, order: '' }
/** The order that was sent is not the one that stands: whoever may act is told so. */
const stale = 409

let month = 0

export const issues: Record<string, Row> = {
  // The site as of another moment shows what is planned, of everybody's.
  'GET /desk/as-of/': { least: 'editor' },
  'GET /api/desk/as-of/': { least: 'editor', query: '?at=1769904000000' },
  // The front page.
  'GET /desk/front-page/': { least: 'managing-editor' },
  'GET /desk/front-page/frame/': { least: 'managing-editor' },
  'GET /api/desk/front-page/drawn/': { least: 'managing-editor', query: '?pins={}' },
  'GET /api/desk/front-page/state/': { least: 'managing-editor' },
  'POST /api/desk/front-page/': {
    least: 'managing-editor',
    body: { pins: {}, base: 'another' },
    allowed: stale,
  },
  'POST /api/desk/front-page/[id]/remove/': { least: 'managing-editor', on: 'none', body: {}, allowed: 404 },
  'GET /desk/issues/': { least: 'editor' },
  'GET /desk/issues/[id]/': { least: 'editor', on: 'issue' },
  'POST /api/desk/issues/': {
    least: 'editor',
    body: () => ({ year: 2100 + month++, month: 1, volume: 1, number: 1 }),
  },
  'POST /api/desk/issues/[id]/': {
    least: 'editor',
    on: 'issue',
    body: {
      ...from,
      state: {
        ...{ year: 1900, month: 1, volume: 1, number: 1, title: '', coverId: null, pages: 0 },
        sections: [{ name: 'News', articles: [] }],
      },
    },
    allowed: stale,
  },
  'GET /api/desk/issues/[id]/board/': { least: 'editor', on: 'issue' },
  'POST /api/desk/issues/[id]/restore/': {
    least: 'editor',
    on: 'issue',
    body: { ...from, versionId: 'nothing' },
    allowed: 404,
  },
  'POST /api/desk/issues/[id]/pdf/': {
    least: 'editor',
    on: 'issue',
    body: { uploadId: 'nothing' },
    allowed: 404,
  },
  'GET /api/desk/issues/[id]/pdf/': { least: 'editor', on: 'issue', query: '?pdf=nothing', allowed: 404 },
  'POST /api/desk/issues/[id]/delete/': { least: 'editor', on: 'issue', body: {} },
  'POST /api/desk/issues/[id]/bring-back/': { least: 'editor', on: 'issue', body: {}, allowed: 404 },
  'POST /api/desk/issues/[id]/publish/': {
    least: 'managing-editor',
    on: 'issue',
    body: { ...from, lastAct: null },
    allowed: stale,
  },
  'POST /api/desk/issues/[id]/undo/': {
    least: 'managing-editor',
    on: 'issue',
    body: { entryId: 'nothing' },
    allowed: stale,
  },
  'POST /api/desk/issues/[id]/unschedule/': {
    least: 'managing-editor',
    on: 'issue',
    body: { lastAct: null },
    allowed: 422,
  },
}
