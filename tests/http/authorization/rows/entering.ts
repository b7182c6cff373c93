// Who may sign in and out, and what nobody has to sign in for.
import type { Row } from '../row.ts'

export const entering: Record<string, Row> = {
  // Signing in and out, for everybody
  'GET /login/': { least: 'nobody', signedIn: 307 },
  'GET /login/[...missing]/': { least: 'nobody', allowed: 404 },
  'POST /api/session/': { least: 'nobody', body: { email: 'a@b.example', password: 'x' }, allowed: 401 },
  'POST /api/session/code/': { least: 'nobody', body: { code: '123456' }, allowed: 303 },
  'POST /api/session/forgot/': { least: 'nobody', body: { email: 'nobody@b.example' }, allowed: 303 },
  'POST /api/session/welcome/': {
    least: 'nobody',
    body: { key: 'x', password: 'nine gouty toes', again: 'nine gouty toes' },
    allowed: 303,
  },
  'POST /api/session/setup/': { least: 'nobody', body: {}, allowed: 303 },
  'POST /api/session/verify/': { least: 'contributor', body: { password: 'wrong' }, allowed: 422 },
  'POST /api/session/password/': { least: 'contributor', body: { password: 'short' }, allowed: 422 },
  'GET /setup/': { least: 'nobody', allowed: 307 },
  'GET /login/code/': { least: 'nobody', allowed: 307 },
  'GET /login/forgot/': { least: 'nobody' },
  'GET /login/welcome/[key]/': { least: 'nobody' },
  'POST /api/session/end/': { least: 'nobody', body: {}, allowed: 303 },
  'GET /api/auth/[...nextauth]/': { least: 'nobody', at: { '...nextauth': 'session' } },
  'POST /api/auth/[...nextauth]/': {
    least: 'nobody',
    at: { '...nextauth': 'unknown' },
    body: {},
    allowed: 404,
  },
  'GET /api/[[...missing]]/': { least: 'nobody', allowed: 404 },
  'POST /api/[[...missing]]/': { least: 'nobody', allowed: 404 },
  'PUT /api/[[...missing]]/': { least: 'nobody', allowed: 404 },
  'PATCH /api/[[...missing]]/': { least: 'nobody', allowed: 404 },
  'DELETE /api/[[...missing]]/': { least: 'nobody', allowed: 404 },

  // Readers
  'GET /feed/': { least: 'nobody' },
  'GET /feeds/opml/': { least: 'nobody' },
  'GET /search/suggest/': { least: 'nobody', query: '?q=gout' },
  // Its addresses are those of the files it writes; none stands at its own.
  'GET /article/[slug]/cite/[format]/': {
    least: 'nobody',
    at: { slug: 'what-the-waiting-room-hears', format: 'ris' },
  },
  // An older version's address leads to the newest.
  'GET /card/[kind]/[slug]/[file]/': {
    least: 'nobody',
    at: { kind: 'author', slug: 'meera-rao', file: 'older.jpg' },
    allowed: 301,
  },
  // The demo has no icon of its own.
  'GET /icon/[hash]/[file]/': { least: 'nobody', at: { hash: 'a', file: '32.png' }, allowed: 404 },
  'GET /discovery/': { least: 'nobody', allowed: 404 },
}
