// Who may change what stands around the articles.
import type { Row } from '../row.ts'

const at = { name: 'main' }

export const site: Record<string, Row> = {
  'GET /desk/menus/': { least: 'managing-editor' },
  'GET /desk/menus/[name]/': { least: 'managing-editor', at },
  'GET /desk/menus/[name]/history/': { least: 'managing-editor', at },
  'GET /desk/menus/[name]/frame/': { least: 'managing-editor', at },
  'POST /api/desk/menus/[name]/': {
    least: 'managing-editor',
    at,
    body: { base: 'not this one', entries: [] },
    allowed: 409,
  },
  'POST /api/desk/menus/[name]/check/': { least: 'managing-editor', at, body: { entries: [] } },
  'POST /api/desk/menus/[name]/restore/': {
    least: 'managing-editor',
    at,
    body: { base: null, versionId: 'none' },
    allowed: 404,
  },
}
