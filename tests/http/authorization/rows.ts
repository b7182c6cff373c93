// Who may do what at every address: one line for each. A route without a line fails the house test and the matrix.

import type { Role } from '../../../db/schema/people.ts'
import { contentOf } from '../../../lib/articles/content.ts'
import type { Thing, ThingName } from './things.ts'

export type Row = {
  /** The lowest role that may; "nobody" needs no session at all. */
  least: Role | 'nobody'
  /** Contributors may where the thing is their own draft. */
  own?: true
  /**
   * The key in its address is the right to it. Its pages keep their referrer to themselves, so that browsers send
   * "Origin: null" from them.
   */
  byKey?: true
  /** What `[id]` stands for and what the body is about; made anew for each request. */
  on?: ThingName
  /** Values of an address's other brackets; without one, they are taken from the thing. */
  at?: Record<string, string>
  /** "?q=a", for GET. */
  query?: string
  /** A body the route accepts. */
  body?: unknown | ((thing: Thing) => unknown)
  /** Bodies that are no JSON: an upload. */
  send?: (thing: Thing) => { headers: Record<string, string>; body: BodyInit }
  /** What is answered to whoever may; 200 unless said otherwise. */
  allowed?: number
  /** What is answered to whoever is signed in, where that differs from nobody. */
  signedIn?: number
  /** What is answered to roles below: 403, or 404 for what they may not even know of. Pages answer 404. */
  refused?: number
}

const content = contentOf({ title: 'A sample' })

export const rows: Record<string, Row> = {
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

  // Screens of the desk
  'GET /desk/': { least: 'contributor' },
  'GET /desk/[...missing]/': { least: 'contributor', allowed: 404 },
  'GET /desk/articles/new/': { least: 'contributor' },
  'GET /desk/articles/[id]/history/': { least: 'editor', own: true, on: 'article' },
  'GET /desk/articles/[id]/': { least: 'editor', own: true, on: 'article' },

  // Articles
  'POST /api/desk/articles/': { least: 'contributor', body: { content } },
  'POST /api/desk/articles/[id]/restore/': {
    least: 'editor',
    own: true,
    on: 'article',
    body: ({ revisionId }: Thing) => ({ revisionId }),
  },
  'POST /api/desk/articles/[id]/revisions/[revision]/': {
    least: 'editor',
    own: true,
    on: 'article',
    body: { label: 'A name' },
  },
  'POST /api/desk/articles/[id]/presence/': {
    least: 'editor',
    own: true,
    on: 'article',
    body: () => ({ tabId: `tab-${Math.random().toString(36).slice(2)}-x` }),
    refused: 404,
  },
  'GET /api/desk/articles/[id]/': { least: 'editor', own: true, on: 'article', refused: 404 },
  'POST /api/desk/articles/[id]/': {
    least: 'editor',
    own: true,
    on: 'article',
    body: ({ rev }: Thing) => ({ rev, content }),
  },
  'POST /api/desk/articles/[id]/publish/': {
    least: 'managing-editor',
    on: 'article',
    body: ({ rev }: Thing) => ({ rev, despite: 'A sample has no text.' }),
  },
  'POST /api/desk/articles/[id]/withdraw/': {
    least: 'managing-editor',
    on: 'article',
    body: { why: 'A trial.' },
    allowed: 422,
  },
  'GET /api/desk/articles/search/': { least: 'contributor', query: '?q=a' },
  'GET /api/desk/authors/': { least: 'contributor', query: '?q=a' },
  'GET /api/desk/tags/': { least: 'contributor', query: '?q=a' },
  'POST /api/desk/tags/': { least: 'editor', body: { name: 'a sample tag' } },

  // Work on articles
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
    body: { kind: 'correction', text: 'It was 12 mg.' },
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

  // Drafts as readers will see them
  'GET /desk/articles/[id]/preview/': { least: 'editor', own: true, on: 'article' },
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
  'POST /preview/[key]/changes/': {
    least: 'nobody',
    byKey: true,
    body: { name: 'A sample', revisionId: 'x', text: 'A sample.' },
    allowed: 303,
  },
  // Accounts and people
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
  'POST /api/desk/people/[id]/second-factor/': { least: 'admin', on: 'person' },

  // Pictures
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
