// Who may see and change the library of pictures.
import type { Row } from '../row.ts'
import type { Thing } from '../things.ts'

export const pictures: Record<string, Row> = {
  // Of no picture that there is; tests/http/private-pictures.test.ts asks for some.
  'GET /media/[hash]/[file]/': { least: 'nobody', allowed: 404 },
  'GET /preview/[key]/media/[hash]/[file]/': { least: 'nobody', allowed: 404 },
  'GET /desk/media/': { least: 'contributor' },
  'GET /api/desk/media/': { least: 'contributor' },
  'POST /api/desk/media/uploads/': { least: 'contributor', body: { fileName: 'a.png', bytes: 10 } },
  'GET /api/desk/media/uploads/[id]/': { least: 'contributor', allowed: 404 },
  'POST /api/desk/media/uploads/[id]/': { least: 'contributor', allowed: 404 },
  'PATCH /api/desk/media/uploads/[id]/': {
    least: 'contributor',
    query: '?offset=0',
    send: () => ({ headers: { 'content-type': 'application/octet-stream' }, body: 'bytes' }),
    allowed: 404,
  },
  'DELETE /api/desk/media/uploads/[id]/': { least: 'contributor' },
  'GET /api/desk/media/[id]/': { least: 'contributor', on: 'medium' },
  'POST /api/desk/media/[id]/': { least: 'editor', own: true, on: 'medium', body: { alt: 'A sample' } },
  'POST /api/desk/media/[id]/focus/': { least: 'editor', own: true, on: 'medium', body: { x: 0.5, y: 0.5 } },
  'POST /api/desk/media/[id]/replace/': {
    least: 'editor',
    own: true,
    on: 'medium',
    body: { uploadId: 'none' },
    allowed: 404,
  },
  'POST /api/desk/media/[id]/replace/undo/': { least: 'editor', own: true, on: 'medium', allowed: 422 },
  'POST /api/desk/media/[id]/trash/': { least: 'editor', own: true, on: 'medium' },
  'POST /api/desk/media/[id]/restore/': { least: 'editor', own: true, on: 'medium', allowed: 422 },
  'POST /api/desk/media/many/': {
    least: 'editor',
    own: true,
    on: 'medium',
    body: ({ id }: Thing) => ({ ids: [id], credit: 'A sample' }),
  },
}
