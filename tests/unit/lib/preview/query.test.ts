import { expect, test } from 'vitest'
import { linksBeside } from '../../../../lib/front/desk/draft-links.ts'
import { lookQuery, PLAIN_LOOK, readLook } from '../../../../lib/preview/query.ts'

const read = (query: string) => readLook(Object.fromEntries(new URLSearchParams(query)))

test('how one looks at a preview goes into its address and comes back out of it', () => {
  const look = {
    as: 'page',
    page: 3,
    theme: 'dark',
    revision: '0197a000-0000-7000-8000-000000000001',
  } as const
  expect(read(lookQuery(look))).toEqual(look)
  expect(lookQuery(PLAIN_LOOK)).toBe('?')
  expect(read('?page=single').page).toBe('single')
})

test('what an address cannot say counts as not said', () => {
  expect(read('?as=evil&page=01&theme=x&revision=../..')).toEqual(PLAIN_LOOK)
  expect(readLook({ page: ['1', '2'], as: undefined })).toEqual(PLAIN_LOOK)
  expect(read('?page=0').page).toBe(1)
})

test('whoever is to approve begins with the single page, and page 1 is then worth saying', () => {
  const usual = { ...PLAIN_LOOK, page: 'single' } as const
  expect(readLook({}, usual).page).toBe('single')
  expect(lookQuery({ page: 1 }, usual)).toBe('?page=1')
  expect(lookQuery({ page: 'single' }, usual)).toBe('?')
})

test('links that lead out of the draft open beside it; those within it stay', () => {
  const html = '<a href="#ref-1">1</a><a class="x" href="?page=2">2</a><a href="/tag/gout/">gout</a>'
  expect(linksBeside(html)).toBe(
    '<a href="#ref-1">1</a><a class="x" href="?page=2">2</a><a target="_blank" rel="noopener" href="/tag/gout/">gout</a>',
  )
  const external = '<a target="_blank" href="https://x.example/">x</a>'
  expect(linksBeside(external)).toBe(external)
})
