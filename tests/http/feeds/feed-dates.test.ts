// Since when a feed is as it is: for programs that know nothing of ETags.
import { expect, test } from 'vitest'
import { correctArticle } from '../../../lib/corrections/add.ts'
import { publishArticle } from '../../../lib/publications/publish.ts'
import { withdrawArticle } from '../../../lib/publications/withdraw.ts'
import { anArticle } from '../../support/builders.ts'
import { DAY, deskOf, HOUR, managingEditor, SECOND } from '../../support/cast.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ask } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'

const site = ownSite()
const desk = (now: number) => deskOf(managingEditor, site.db, now)

const poll = (headers: Record<string, string> = {}, path = '/feed/') => ask(site.origin, path, { headers })
const sinceOf = async (path?: string) => (await poll({}, path)).headers.get('last-modified')
const textOf = (at: number) => new Date(at).toUTCString()

test('the second poll gets 304 by the date alone; where there is an ETag it decides alone', async () => {
  for (const path of [
    '/feed/',
    '/category/conditions/feed/atom/',
    '/issues/feed/',
    '/corrections/feed/json/',
  ]) {
    const { headers } = await poll({}, path)
    const [since, etag] = [headers.get('last-modified') ?? '', headers.get('etag') ?? '']
    expect([path, since]).toEqual([path, textOf(AS_OF)])
    const statusFor = async (has: Record<string, string>) => (await poll(has, path)).status
    expect(await statusFor({ 'if-modified-since': since })).toBe(304)
    expect(await statusFor({ 'if-modified-since': textOf(AS_OF + DAY) })).toBe(304)
    expect(await statusFor({ 'if-modified-since': textOf(AS_OF - SECOND) })).toBe(200)
    expect(await statusFor({ 'if-modified-since': 'yesterday' })).toBe(200)
    expect(await statusFor({ 'if-modified-since': since, 'if-none-match': '"other"' })).toBe(200)
    expect(await statusFor({ 'if-modified-since': textOf(0), 'if-none-match': etag })).toBe(304)
    const unchanged = await poll({ 'if-modified-since': since }, path)
    expect([unchanged.headers.get('last-modified'), unchanged.headers.get('etag')]).toEqual([since, etag])
  }
})

test('whatever changes gives a later date: a correction, a withdrawal, a planned moment, an end', async () => {
  const { id: articleId } = await anArticle(site.db, { at: AS_OF - DAY, title: 'Dated', slug: 'dated' })
  const { id: planned } = await anArticle(site.db, { status: 'draft', title: 'Planned', slug: 'planned' })
  await publishArticle(desk(AS_OF), { articleId: planned, at: AS_OF + 3 * HOUR, until: AS_OF + 4 * HOUR })
  const dates: (string | null)[] = []
  const look = async (now: number) => {
    site.moveClock(now)
    dates.push(await sinceOf())
  }
  await look(AS_OF + HOUR)
  await correctArticle(desk(AS_OF + HOUR), { articleId, kind: 'update', text: 'Salt.' })
  await look(AS_OF + HOUR + SECOND)
  await withdrawArticle(desk(AS_OF + 2 * HOUR), { articleId, why: 'A slip' })
  await look(AS_OF + 2 * HOUR)
  await look(AS_OF + 3 * HOUR - 1)
  await look(AS_OF + 3 * HOUR)
  await look(AS_OF + 4 * HOUR)
  await look(AS_OF + 5 * HOUR)
  const hours = [HOUR, HOUR + SECOND, 2 * HOUR, 2 * HOUR, 3 * HOUR, 4 * HOUR, 4 * HOUR]
  expect(dates).toEqual(hours.map((ago) => textOf(AS_OF + ago)))
})

test('of two versions within a second the later has no date until it can be told apart', async () => {
  const now = AS_OF + 10 * DAY
  site.moveClock(now)
  expect(await sinceOf()).toBe(textOf(now))
  const { id: articleId } = await anArticle(site.db, { at: AS_OF, title: 'Quick', slug: 'quick' })
  expect(await sinceOf()).toBeNull()
  site.moveClock(now + SECOND)
  expect(await sinceOf()).toBe(textOf(now + SECOND))
  await withdrawArticle(desk(now + SECOND), { articleId, why: 'The test is over.' })
})
