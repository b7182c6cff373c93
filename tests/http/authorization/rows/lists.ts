// Who may list articles, keep views of them and change many at once.
import type { Row } from '../row.ts'

export const lists: Record<string, Row> = {
  // The article list: each change of a bulk act is asked for on its own, so the request itself is open to everybody.
  'POST /api/desk/articles/bulk/': {
    least: 'contributor',
    body: { changes: [{ id: 'nothing', change: { kind: 'trash' } }] },
  },
  'GET /desk/calendar/': { least: 'contributor' },
  'POST /api/desk/columns/': { least: 'contributor', body: { columns: ['byline'] } },
  'POST /api/desk/views/': { least: 'contributor', body: { name: 'A sample', query: 'status=live' } },
  'POST /api/desk/views/[id]/remove/': { least: 'contributor', on: 'none', body: {}, allowed: 404 },
}
