import { describe, expect, test } from 'vitest'
import { readContent } from '../../../lib/ops/seed/read-content.ts'
import { SECOND } from '../../support/cast.ts'
import { DRAFT, SCHEDULED } from '../../support/pages.ts'
import { ask } from '../../support/running/fetching.ts'
import { sharedSite } from '../../support/running/site.ts'
import { everywhere, surfacesShowing } from '../../support/surfaces.ts'

const site = sharedSite()

/** Nine days after the fill, at half past nine. */
const APPEARS = Date.UTC(2026, 0, 24, 9, 30)

const slot = {
  path: SCHEDULED,
  title: 'The Slot We Left Empty',
  author: '/author/rafael-castellanos/',
  issue: '/issue/2026-01/',
  categories: [
    '/category/practice-support/',
    '/category/practice-support/technology/',
    '/category/practice-support/workforce/',
  ],
  tags: ['/tag/access-to-care/', '/tag/telehealth/'],
  words: 'Quade optimism chess',
  mistyped: '/article/the-slot-we-left-emty/',
}

const ALL = everywhere(slot)

describe('a scheduled article', () => {
  test('is on no surface at all one second before its time', async () => {
    site.moveClock(APPEARS - SECOND)
    expect(await surfacesShowing(site.origin, slot)).toEqual([])
  })

  test('is on every surface one second after, though nothing ran in between', async () => {
    site.moveClock(APPEARS + SECOND)
    expect(await surfacesShowing(site.origin, slot)).toEqual(ALL)
  })

  test('appears at the very millisecond', async () => {
    const status = async () => (await ask(site.origin, SCHEDULED)).status
    site.moveClock(APPEARS - 1)
    expect(await status()).toBe(404)
    site.moveClock(APPEARS)
    expect(await status()).toBe(200)
  })
})

test('a draft is on no surface, now or in ten years', async () => {
  const text = readContent().articles.find(({ slug }) => DRAFT.includes(slug))
  if (!text) throw new Error('The draft that the demo has is not at this address any more.')
  expect(text.status).toBe('draft')
  // Words that the text no longer has would be found nowhere even if the draft were out.
  for (const word of ['battement', 'waltzes', 'Northmere']) expect(text.body).toContain(word)
  const draft = {
    path: DRAFT,
    title: text.title,
    author: '/author/sofia-lindqvist/',
    issue: '/issue/2026-01/',
    categories: ['/category/opinion/', '/category/opinion/rheuminations/'],
    tags: ['/tag/careers/'],
    words: 'battement waltzes Northmere',
    mistyped: '/article/what-the-hip-remembrs/',
  }
  expect(await surfacesShowing(site.origin, draft)).toEqual([])
  site.moveClock(Date.UTC(2036, 0, 1))
  expect((await ask(site.origin, DRAFT)).status).toBe(404)
  expect((await ask(site.origin, '/feed/')).text).not.toContain(draft.title)
})
