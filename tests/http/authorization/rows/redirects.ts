// Who may change where old addresses lead, and see what was asked for in vain.
import { countedId } from '../../../support/cast.ts'
import type { Row } from '../row.ts'

const least = 'managing-editor'
const aDraft = () => ({ from: `/old-${countedId()}/`, to: '/search/' })

const aFile = () => ({
  headers: { 'content-type': 'application/octet-stream' },
  body: '/old-file/,/search/',
})

export const redirects: Record<string, Row> = {
  'GET /desk/redirects/': { least },
  'POST /api/desk/redirects/': { least, body: aDraft },
  'POST /api/desk/redirects/[id]/': {
    ...{ least, on: 'none', allowed: 404 },
    body: { from: '/a/', to: '/b/', was: '/c/' },
  },
  'POST /api/desk/redirects/[id]/remove/': { least, on: 'none', body: {}, allowed: 404 },
  'POST /api/desk/redirects/[id]/restore/': { least, on: 'none', body: {}, allowed: 404 },
  'GET /desk/redirects/file/': { least },
  'GET /api/desk/redirects/file/': { least },
  'POST /api/desk/redirects/file/': { least, send: aFile },
  'PUT /api/desk/redirects/file/': { least, send: aFile, allowed: 409 },
  'POST /api/desk/redirects/file/[id]/undo/': { least, on: 'none', body: {}, allowed: 404 },
  'GET /api/desk/redirects/file/progress/': { least, query: '?work=none-of-ours' },
  'GET /desk/reports/': { least: 'editor' },
  'GET /api/desk/reports/[report]/': { least: 'editor', at: { report: 'not-found' } },
  'POST /api/desk/reports/ignore/': { least, body: { address: '/scanned' } },
  'POST /api/desk/reports/unignore/': { least, body: { address: '/scanned' } },
  'GET /api/desk/redirects/try/': { least, query: '?address=/old/' },
}
