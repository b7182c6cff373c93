// The PDF of a printed issue as readers and their programs get it: with the issue, and never before or after it.
import { expect, test } from 'vitest'
import { findIssueBySlugRow } from '../../../db/store/publication/issues.ts'
import { asOfAddress } from '../../../lib/as-of/address.ts'
import { editIssue } from '../../../lib/issues/edit.ts'
import { publishIssue } from '../../../lib/issues/publishing/publish.ts'
import { undoIssue } from '../../../lib/issues/publishing/undo.ts'
import { urls } from '../../../lib/urls.ts'
import { DAY, deskOf, managingEditor } from '../../support/cast.ts'
import { aPlannedIssue, opened } from '../../support/desk/issues.ts'
import { readPage } from '../../support/pages.ts'
import { aPdf } from '../../support/pdfs.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ask, askRaw } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'
import { cookieOf, originHeaders, type Who } from '../authorization/asking.ts'

const site = ownSite()
const desk = () => deskOf(managingEditor, site.db, AS_OF)
const ISSUE = '/issue/2026-02/'
const PDF = `${ISSUE}pdf/`

async function send(path: string, init: { method?: string; type?: string; body: BodyInit; who?: Who }) {
  const { method = 'POST', type = 'application/json', body, who = 'editor' } = init
  const cookie = (await cookieOf(site, who)) ?? ''
  const headers = { cookie, 'content-type': type, ...originHeaders(site.origin, 'own') }
  const { status, text } = await ask(site.origin, `/api/desk/${path}`, { method, body, headers })
  return { status, value: JSON.parse(text) }
}

/** By the same three steps as the desk's page. */
async function upload(issueId: string, bytes: Buffer) {
  const facts = { fileName: 'February — print.pdf', bytes: bytes.length, kind: 'pdf' }
  const begun = await send('media/uploads/', { body: JSON.stringify(facts) })
  const { id: uploadId } = begun.value
  const piece = { method: 'PATCH', type: 'application/octet-stream', body: new Uint8Array(bytes) }
  await send(`media/uploads/${uploadId}/?offset=0`, piece)
  return send(`issues/${issueId}/pdf/`, { body: JSON.stringify({ uploadId }) })
}

async function saveWith(issueId: string, pdfId: string | undefined) {
  const { state, from } = await opened(site.db, issueId)
  return editIssue(desk(), { issueId, ...from, state: { ...state, pdfId } })
}

test('it comes and goes with its issue, at the next request', async () => {
  const bytes = aPdf('February')
  const { id } = await aPlannedIssue(site.db, ['The heron in print'])
  expect((await ask(site.origin, PDF)).status).toBe(404)
  const { status, value } = await upload(id, bytes)
  expect([status, value]).toMatchObject([200, { fileName: 'February — print.pdf', size: '1 KB' }])
  await saveWith(id, value.id)
  expect((await ask(site.origin, PDF)).status).toBe(404)
  const { undo } = await publishIssue(desk(), { issueId: id, ...(await opened(site.db, id)).from })
  const page = await readPage(site.origin, ISSUE)
  expect(page.texts('.issue__whole')).toContain('PDF of the printed issue (1 KB)')
  expect(page.document.querySelector('script[type="application/ld+json"]')?.textContent).toContain(
    `"encoding":{"@type":"MediaObject","contentUrl":"${site.origin}${PDF}"`,
  )

  const got = await askRaw(site.origin, PDF)
  expect(got.status).toBe(200)
  expect(got.body.equals(bytes)).toBe(true)
  expect(got.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'inline; filename="synovia-2026-02.pdf"',
    'content-length': String(bytes.length),
    'cache-control': 'public, no-cache',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; object-src 'self'; frame-ancestors 'self'",
  })
  const etag = String(got.headers.etag)
  const again = (headers: Record<string, string>, method = 'GET') =>
    askRaw(site.origin, PDF, { headers, method })
  expect((await again({ 'if-none-match': etag })).status).toBe(304)
  const part = await again({ range: 'bytes=0-7' })
  expect([part.status, part.body.toString(), part.headers['content-range']]).toEqual([
    ...[206, '%PDF-1.4', `bytes 0-7/${bytes.length}`],
  ])
  expect((await again({ range: 'bytes=0-7', 'if-range': '"another"' })).status).toBe(200)
  expect((await again({ range: `bytes=${bytes.length}-` })).status).toBe(416)
  const head = await again({}, 'HEAD')
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([
    ...[200, String(bytes.length), 0],
  ])
  const { status: bent, location } = await ask(site.origin, `${PDF.slice(0, -1)}?from=mail`)
  expect([bent, location]).toEqual([308, PDF])

  await saveWith(id, undefined)
  expect((await again({ 'if-none-match': etag })).status).toBe(404)
  await saveWith(id, value.id)
  expect((await again({})).status).toBe(200)
  await undoIssue(desk(), { issueId: id, entryId: undo })
  expect((await again({ 'if-none-match': etag })).status).toBe(404)
})

test('before its moment the newsroom alone opens it, at the desk and in the time machine', async () => {
  const { id = '', pdfId = '' } = (await findIssueBySlugRow(site.db, '2026-02')) ?? {}
  expect(pdfId).toBeTruthy()
  const THEN = AS_OF + DAY
  await publishIssue(desk(), { issueId: id, ...(await opened(site.db, id)).from, at: THEN })
  const asWho = async (who: Who, path: string) =>
    ask(site.origin, path, { headers: { cookie: (await cookieOf(site, who)) ?? '' } })
  for (const path of [urls.lookAtIssuePdf(id, pdfId ?? ''), asOfAddress(THEN, PDF)]) {
    const { status, headers, text } = await asWho('editor', path)
    expect([path, status, headers.get('content-type')]).toEqual([path, 200, 'application/pdf'])
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(text).toContain('%%EOF')
    const others = [await asWho('nobody', path), await asWho('contributor', path)]
    expect(others.map((other) => other.text.includes('%PDF'))).toEqual([false, false])
  }
  const { text } = await asWho('editor', asOfAddress(THEN, ISSUE))
  expect(text).toContain(`href="${asOfAddress(THEN, PDF)}"`)
  expect((await asWho('editor', PDF)).status).toBe(404)
  site.moveClock(THEN)
  expect((await ask(site.origin, PDF)).status).toBe(200)
})

test('at the desk it opens as readers get it: by parts, in a frame of the desk, kept by nobody', async () => {
  const bytes = aPdf('February')
  const { id = '', pdfId } = (await findIssueBySlugRow(site.db, '2026-02')) ?? {}
  const cookie = (await cookieOf(site, 'editor')) ?? ''
  const look = (headers: Record<string, string> = {}, method = 'GET') =>
    askRaw(site.origin, urls.lookAtIssuePdf(id, pdfId ?? ''), { method, headers: { cookie, ...headers } })
  const got = await look()
  expect(got.body.equals(bytes)).toBe(true)
  expect(got.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': "inline; filename*=UTF-8''February%20%E2%80%94%20print.pdf",
    'content-length': String(bytes.length),
    'cache-control': 'private, no-store',
    'x-frame-options': 'SAMEORIGIN',
    'content-security-policy': "default-src 'none'; object-src 'self'; frame-ancestors 'self'",
  })
  const part = await look({ range: 'bytes=0-7' })
  expect([part.status, part.body.toString()]).toEqual([206, '%PDF-1.4'])
  const head = await look({}, 'HEAD')
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([
    ...[200, String(bytes.length), 0],
  ])
})

test('the demo’s current issue has one', async () => {
  const { document } = await readPage(site.origin, '/issue/2026-01/')
  const link = document.querySelector('a[type="application/pdf"]')
  expect(link?.textContent).toMatch(/^PDF of the printed issue \(\d+ KB\)$/)
  const { status, text } = await ask(site.origin, link?.getAttribute('href') ?? '')
  expect([status, text.slice(0, 8)]).toEqual([200, '%PDF-1.4'])
})
