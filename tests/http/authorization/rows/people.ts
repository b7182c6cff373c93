// Who may change accounts and the people of the newsroom.
import type { Row } from '../row.ts'
import type { Thing } from '../things.ts'

export const people: Record<string, Row> = {
  'GET /desk/account/': { least: 'contributor' },
  'GET /desk/people/': { least: 'admin' },
  'POST /api/desk/account/': { least: 'contributor', body: { name: '' }, allowed: 422 },
  'POST /api/desk/account/sessions/': {
    least: 'contributor',
    body: { id: 'of somebody else' },
    allowed: 404,
  },
  'POST /api/desk/account/second-factor/': { least: 'contributor', body: { code: '123456' }, allowed: 422 },
  'POST /api/desk/account/second-factor/begin/': { least: 'contributor' },
  'POST /api/desk/account/second-factor/end/': { least: 'contributor', allowed: 409 },
  'POST /api/desk/account/second-factor/codes/': { least: 'contributor', allowed: 409 },
  'POST /api/desk/people/': {
    least: 'admin',
    on: 'person',
    body: ({ id }: Thing) => ({ email: `new-${id}@b.example`, name: 'New', role: 'editor' }),
  },
  'POST /api/desk/people/[id]/role/': { least: 'admin', on: 'person', body: { role: 'contributor' } },
  'POST /api/desk/people/[id]/access/': { least: 'admin', on: 'person', body: { isDisabled: true } },
  'POST /api/desk/people/[id]/link/': { least: 'admin', on: 'person' },
  'GET /api/desk/people/[id]/sessions/': { least: 'admin', on: 'person' },
  'POST /api/desk/people/[id]/sessions/': { least: 'admin', on: 'person' },
  'POST /api/desk/people/[id]/second-factor/': { least: 'admin', on: 'person' },
}
