// The rules of the page store: never stale, never made twice at once, never half of one moment and half of another.
import { beforeEach, expect, test } from 'vitest'
import { appendLog } from '../../../../db/store/log.ts'
import { addressText, isEndless, readAddress } from '../../../../lib/front/address.ts'
import { type LogWatch, watchLog } from '../../../../lib/page-store/log-watch.ts'
import { type Keepable, makePageStore, type PageStore } from '../../../../lib/page-store/page-store.ts'
import { HOUR, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

type Said = Keepable & { text: string }

const store = freshStore()
const KB = 1024
let watch: LogWatch
let pages: PageStore<Said>

beforeEach(async () => {
  watch = await watchLog(store.db)
  pages = makePageStore({ watch, bytes: 100 * KB })
})

const touch = (...tags: string[]) => store.db.write((tx) => appendLog(tx, NOON, tags))

type Facts = Partial<Said> & { tags?: string[]; changesAt?: number; madeAt?: number }

function said(
  text: string,
  { tags = ['menu'], changesAt = Infinity, madeAt = NOON, ...rest }: Facts = {},
): Said {
  return {
    ...{ text, room: 'pages', bytes: KB, basis: { version: watch.version(), madeAt, changesAt, tags } },
    ...rest,
  }
}

/** Answers the text, and whether it was kept, made or shared. */
async function ask(key: string, make: () => Said | Promise<Said>, now = NOON) {
  const { answer, how } = await pages.findOrMake(key, now, async () => make())
  return `${answer.text}, ${how}`
}

/** A making that lasts until the test ends it. */
function slow() {
  const waiting: ((text: string) => void)[] = []
  const make = async () => {
    const answer = said('')
    answer.text = await new Promise<string>((resolve) => waiting.push(resolve))
    return answer
  }
  const end = async (text: string) => {
    while (waiting.length === 0) await new Promise(setImmediate)
    waiting.shift()?.(text)
  }
  return { make, end, waiting }
}

test('what was made is kept until something that it was made of is written', async () => {
  expect(await ask('/', () => said('one'))).toBe('one, made')
  await touch('list:all')
  expect(await ask('/', () => said('two'))).toBe('one, kept')
  await touch('menu', 'list:all')
  expect(await ask('/', () => said('three'))).toBe('three, made')
})

test('a write that came before the last one is not forgotten when others did not matter', async () => {
  await ask('/', () => said('one'))
  await touch('menu')
  await touch('list:all')
  expect(await ask('/', () => said('two'))).toBe('two, made')
})

test('what changes by itself is made anew at its moment, not before', async () => {
  await ask('/', () => said('one', { changesAt: NOON + HOUR }))
  expect(await ask('/', () => said('two'), NOON + HOUR - 1)).toBe('one, kept')
  expect(await ask('/', () => said('two', { madeAt: NOON + HOUR }), NOON + HOUR)).toBe('two, made')
})

test('a clock that is put back is not shown what comes later', async () => {
  await ask('/', () => said('one'))
  expect(await ask('/', () => said('earlier', { madeAt: NOON - HOUR }), NOON - HOUR)).toBe('earlier, made')
})

test('however many ask at once, it is made once', async () => {
  const { make, end, waiting } = slow()
  const asked = Array.from({ length: 100 }, () => ask('/', make))
  await end('one')
  const answers = await Promise.all(asked)
  expect([answers.filter((how) => how === 'one, made').length, new Set(answers)]).toEqual([
    1,
    new Set(['one, made', 'one, shared']),
  ])
  expect([waiting.length, pages.counts().made, pages.counts().shared]).toEqual([0, 1, 99])
})

test('who asks after a write does not share what was begun before it', async () => {
  const [before, after] = [slow(), slow()]
  const early = ask('/', before.make)
  await new Promise(setImmediate)
  await touch('list:all')
  const late = ask('/', after.make)
  await after.end('new')
  expect(await late).toBe('new, made')
  await before.end('old')
  expect(await early).toBe('old, made')
})

test('what was written to while it was made is made again before anybody sees it', async () => {
  const { make, end } = slow()
  const asked = ask('/', make)
  await new Promise(setImmediate)
  await touch('menu')
  await end('half old, half new')
  await end('new')
  expect(await asked).toBe('new, made')
  expect(await ask('/', () => said('newer'))).toBe('new, kept')
})

test('what is written to all the time is answered and not kept', async () => {
  const always = async () => {
    const answer = said('busy')
    await touch('menu')
    return answer
  }
  expect(await ask('/', always)).toBe('busy, made')
  expect([pages.counts().made, pages.counts().pages]).toEqual([3, 0])
})

test('a moment that comes while others wait is not shared with who came after it', async () => {
  const { make, end } = slow()
  const early = ask('/', async () => ({
    ...(await make()),
    ...{ basis: said('', { changesAt: NOON + 1 }).basis },
  }))
  const late = ask('/', () => said('after', { madeAt: NOON + 1 }), NOON + 1)
  await end('before')
  expect([await early, await late]).toEqual(['before, made', 'after, made'])
})

test('a failure is told to all who waited, and the next one tries again', async () => {
  const failing = () => Promise.reject(new Error('no'))
  const both = await Promise.allSettled([ask('/', failing), ask('/', failing)])
  expect([both.map(({ status }) => status), pages.counts().made]).toEqual([['rejected', 'rejected'], 1])
  expect(await ask('/', () => said('one'))).toBe('one, made')
})

test('what is not to be kept is not', async () => {
  await ask('/', () => said('error', { room: 'none' }))
  expect(await ask('/', () => said('one'))).toBe('one, made')
})

test('addresses of nothing have little room of their own, and push out no page', async () => {
  await ask('/', () => said('page'))
  for (let at = 0; at < 1000; at++) await ask(`/nothing-${at}/`, () => said('none', { room: 'strays' }))
  const { strays, bytes } = pages.counts()
  expect([strays, bytes]).toEqual([6, 7 * KB])
  expect(await ask('/', () => said('other'))).toBe('page, kept')
  expect(await ask('/nothing-999/', () => said('other'))).toBe('none, kept')
})

test('a hundred thousand random queries are a few pages, and as many searches take no more than their room', async () => {
  const keyOf = (url: string) => {
    const address = readAddress(url)
    if (!address) throw new Error(`${url} cannot be read.`)
    return { key: addressText(address), room: isEndless(address) ? ('strays' as const) : ('pages' as const) }
  }
  for (let at = 0; at < 100_000; at++) {
    const random = `${(at * 2_654_435_761) % 2 ** 32}`
    for (const url of [`/article/gout/?${random}=1&x=${random}`, `/search/?q=${random}&page=${at}`]) {
      const { key, room } = keyOf(url)
      await ask(key, () => said(random, { room }))
    }
  }
  expect(pages.counts()).toMatchObject({ made: 100_001, pages: 1, strays: 6, bytes: 7 * KB })
})

test('where there was nothing and now is a page, nothing of nothing is left', async () => {
  await ask('/new/', () => said('none', { room: 'strays' }))
  await touch('menu')
  await ask('/new/', () => said('page'))
  expect(pages.counts()).toMatchObject({ pages: 1, strays: 0 })
})

test('an answer that has grown counts for what it is now', async () => {
  await ask('/', () => said('page'))
  const answer = pages.find('/', NOON)
  if (!answer) throw new Error('It was not kept.')
  answer.bytes = 3 * KB
  pages.weighAgain('/', answer)
  expect(pages.counts().bytes).toBe(3 * KB)
  pages.weighAgain('/', said('never kept'))
  expect(pages.counts().bytes).toBe(3 * KB)
})

test('without room nothing is kept', async () => {
  pages = makePageStore({ watch, bytes: 0 })
  await ask('/', () => said('one'))
  expect(await ask('/', () => said('two'))).toBe('two, made')
})
