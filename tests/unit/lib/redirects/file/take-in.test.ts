// A file of redirects is looked at first, and then taken in as a whole or not at all.
import { expect, test } from 'vitest'
import { Forbidden } from '../../../../../lib/errors.ts'
import { loadMissing } from '../../../../../lib/reader/missing.ts'
import { addRedirect } from '../../../../../lib/redirects/add.ts'
import { giveOutRedirects } from '../../../../../lib/redirects/file/give-out.ts'
import { findProgress, type Progress, whileTold } from '../../../../../lib/redirects/file/progress.ts'
import { lookAtFile, takeInFile } from '../../../../../lib/redirects/file/take-in.ts'
import { createRedirect } from '../../../../../lib/redirects/save.ts'
import { saveSettings } from '../../../../../lib/settings/save.ts'
import { DEFAULT_SETTINGS } from '../../../../../lib/settings/settings.ts'
import { aCategory, anArticle } from '../../../../support/builders.ts'
import { admin, deskOf, editor, managingEditor, reader } from '../../../../support/cast.ts'
import { freshStore } from '../../../../support/db.ts'
import { expectOnly, leftBy } from '../../../../support/verbs.ts'

const store = freshStore()
const desk = (by = managingEditor) => deskOf(by, store.db)
const add = (from: string, to: string, reach: 'exact' | 'below' | 'rest' = 'exact') =>
  createRedirect(desk(), { from, to, reach, note: '' })

async function* bytes(text: string | Uint8Array) {
  yield typeof text === 'string' ? new TextEncoder().encode(text) : text
}
const look = (text: string | Uint8Array) => lookAtFile(desk(), bytes(text))
async function takeIn(text: string | Uint8Array) {
  const { base } = await look(text)
  return takeInFile(desk(), { base }, bytes(text))
}

async function leadsTo(address: string): Promise<string> {
  const found = await loadMissing(reader(store.db), address)
  return found.kind === 'moved' ? found.to : found.kind
}

test('what a file would do is said line by line, and nothing is done', async () => {
  const { slug } = await anArticle(store.db, { title: 'Live' })
  await add('/same/', '/x/')
  await add('/other/', '/x/')
  const left = await leftBy(store.db, async () => {
    const report = await look(
      [
        'From,To,Note',
        '/new/,/y/,The old site',
        '/same/,/x/',
        '/other/,/z/',
        '/NEW,/elsewhere/',
        '/,/y/',
        '/*,/y/',
        `/article/${slug}/,/y/`,
        '/bad/,javascript:alert(1)',
        '/round/,/round/',
        'x,',
        'https://other.example/a,/y/',
      ].join('\n'),
    )
    expect(report).toMatchObject({
      ...{ total: 11, hasHeader: true, separator: ',', encoding: 'utf-8' },
      counts: { added: 1, changed: 1, same: 1, refused: 8 },
      added: [{ line: 2, from: '/new', to: '/y/', note: 'The old site' }],
      changed: [{ line: 4, from: '/other', to: '/z/', was: '/x/' }],
    })
    const why = new Map(report.refused.map((one) => [one.line, one.why]))
    expect(why.get(5)).toMatch(/^Line 2 has the same old address and leads to \/y\/\./)
    expect(why.get(6)).toMatch(/front page/)
    expect(why.get(7)).toMatch(/swallow/)
    expect(why.get(8)).toMatch(/Readers see an article/)
    expect(why.get(9)).toMatch(/begins with “\/”/)
    expect(why.get(10)).toMatch(/lead back to itself/)
    expect(why.get(11)).toMatch(/begins with/)
    expect(why.get(12)).toMatch(/another site/)
  })
  expect(left).toEqual({ acts: [], tags: [] })
  expect(await leadsTo('/new/')).toBe('missing')
})

test('taken in, its readers are led on, with one entry in the record and one in the log', async () => {
  await add('/other/', '/x/')
  const left = await leftBy(store.db, async () => {
    expect(await takeIn('/new/;/y/\n/other/;/z/\n/bad/;\n/tree/*;/category/*')).toMatchObject({
      ...{ added: 2, changed: 1, same: 0, refused: 1 },
    })
  })
  expect(left.acts.map(({ act }) => act)).toEqual(['redirect.import'])
  expect(left.tags).toEqual([['redirects']])
  expect(await Promise.all(['/new/', '/other/', '/tree/x/', '/bad/'].map(leadsTo))).toEqual([
    '/y/',
    '/z/',
    '/category/x/',
    'missing',
  ])
  expect(await look('/new/;/y/\n/other/;/z/')).toMatchObject({ counts: { same: 2 } })
})

test('circles are refused at the line that closes them, also with what stands already and through prefixes', async () => {
  await add('/x/', '/a/')
  await add('/p/', '/q/', 'rest')
  const { refused, added } = await look('/a/,/x/\n/1/,/2/\n/2/,/3/\n/3/,/1/\n/q/*,/p/*\n/s/,/t/u/\n/t/*,/s/')
  expect(refused.map(({ line }) => line)).toEqual([1, 4, 5, 7])
  expect(refused.map(({ why }) => why)).toEqual(Array(4).fill(expect.stringMatching(/a circle/)))
  expect(added.map(({ from }) => from)).toEqual(['/1', '/2', '/s'])
})

test('a number of WordPress is no page that stands: a circle through one is refused', async () => {
  const { refused, added } = await look('/a/,/?p=12\n/?p=12,/a/')
  expect(refused.map(({ line, why }) => [line, why])).toEqual([[2, expect.stringMatching(/a circle/)]])
  expect(added.map(({ from }) => from)).toEqual(['/a'])
})

test('chains of any length are collapsed, whichever line comes first', async () => {
  const lines = Array.from({ length: 60 }, (_, at) => `/${at}/,/${at + 1}/`)
  for (const file of [lines, lines.toReversed()]) {
    const { added } = await look(file.join('\n'))
    expect(new Set(added.map(({ to }) => to))).toEqual(new Set(['/60/']))
  }
  await takeIn(lines.join('\n'))
  expect(await leadsTo('/0/')).toBe('/60/')
})

test('a page that stands is the end of a road, not a circle', async () => {
  await aCategory(store.db, { name: 'Gout' })
  await add('/x/', '/category/gout/')
  expect(await look('/category/*,/x/')).toMatchObject({ counts: { added: 1, refused: 0 } })
})

test('when somebody has changed redirects since it was looked at, nothing is taken in', async () => {
  const { base } = await look('/a/,/b/')
  await add('/c/', '/d/')
  const left = await leftBy(store.db, async () => {
    await expect(takeInFile(desk(), { base }, bytes('/a/,/b/'))).rejects.toThrow(/Look at it again/)
  })
  expect(left).toEqual({ acts: [], tags: [] })
})

test('nor when somebody changes one while it is planned', async () => {
  const { base } = await look('/a/,/b/')
  const late = {
    ...store.db,
    async write(work: Parameters<typeof store.db.write>[0]) {
      await add('/c/', '/d/')
      return store.db.write(work)
    },
  } as typeof store.db
  await expect(takeInFile({ ...desk(), db: late }, { base }, bytes('/a/,/b/'))).rejects.toThrow(
    /Look at it again/,
  )
  expect(await leadsTo('/a/')).toBe('missing')
})

test('50,000 lines in UTF-16 go in as one act', async () => {
  const text = Array.from({ length: 50_000 }, (_, at) => `/alt/${at}/ü\t/neu/${at}/`).join('\r\n')
  const file = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
  const left = await leftBy(store.db, async () => {
    expect(await takeIn(file)).toMatchObject({ added: 50_000, refused: 0 })
  })
  expect([left.acts.length, left.tags]).toEqual([1, [['redirects']]])
  expect(await leadsTo('/alt/49999/%C3%BC')).toBe('/neu/49999/')
  expect(await store.db.orm.$count(store.db.t.redirects)).toBe(50_000)
})

test('when writing fails on the way, nothing is half done', async () => {
  const { base } = await look('/a/,/b/')
  const failing = {
    ...desk(),
    db: {
      ...store.db,
      write: (work: Parameters<typeof store.db.write>[0]) =>
        store.db.write(async (tx) => {
          await work(tx)
          throw new Error('The disk is full.')
        }),
    } as typeof store.db,
  }
  await expect(takeInFile(failing, { base }, bytes('/a/,/b/'))).rejects.toThrow('The disk is full.')
  expect(await leadsTo('/a/')).toBe('missing')
})

test('a file of more than 8 MB is refused', async () => {
  await expect(look(new Uint8Array(8 * 1024 * 1024 + 1))).rejects.toThrow(/more than 8 MB/)
})

test('all are given out as a file that can be taken in again', async () => {
  await takeIn('/a/,"/b/?c=1,2",\'=1+1\n/ä/*,/ö/*')
  const { name, text } = await giveOutRedirects(desk())
  expect(name).toBe('redirects-2026-01-15.csv')
  expect(text).toBe(
    '\ufeffFrom,To,Note,Added\r\n/a,"/b/?c=1,2",\'=1+1,2026-01-15\r\n/ä/*,/ö/*,From a file,2026-01-15\r\n',
  )
  expect(await look(text)).toMatchObject({ counts: { same: 2, refused: 0 } })
})

test('a line that is there twice, however it is written, is no fault', async () => {
  const { counts } = await look('/caf%C3%A9/,/b/\n/Caf%c3%a9,/b\n/café/,/c/')
  expect(counts).toEqual({ added: 1, changed: 0, same: 1, refused: 1 })
})

test('the day on which one was added is the publication’s own', async () => {
  const late = Date.UTC(2026, 0, 15, 12, 30)
  await saveSettings(deskOf(admin, store.db), { ...DEFAULT_SETTINGS, timeZone: 'Pacific/Auckland' })
  await addRedirect(deskOf(managingEditor, store.db, late), { from: '/a/', to: '/b/', why: 'Moved' })
  const { name, text } = await giveOutRedirects(deskOf(managingEditor, store.db, late))
  expect(name).toBe('redirects-2026-01-16.csv')
  expect(text).toContain('/a,/b/,Moved,2026-01-16\r\n')
})

test('from managing editor on', async () => {
  await expectOnly(managingEditor, store.db, (actor) => lookAtFile(desk(actor), bytes('/a/,/b/')))
  await expectOnly(managingEditor, store.db, (actor) => giveOutRedirects(desk(actor)))
  const { base } = await look('/a/,/b/')
  await expectOnly(managingEditor, store.db, async (actor) => {
    await takeInFile(desk(actor), { base }, bytes('/a/,/b/')).catch((error: Error) => {
      if (error.name !== 'Conflict') throw error
    })
  })
})

test('whoever waits is told how far it is, lines of all, and then what is written; nobody else is', async () => {
  const text = Array.from({ length: 1200 }, (_, at) => `/old-${at},/search/`).join('\n')
  const told: Progress[] = []
  const { base } = await lookAtFile(desk(), bytes(text), (progress) => told.push(progress))
  expect(told[0]).toEqual({ stage: 'looking', done: 0, all: 1200 })
  expect(told.at(-1)).toEqual({ stage: 'looking', done: 1199, all: 1200 })
  told.length = 0
  await takeInFile(desk(), { base }, bytes(text), (progress) => told.push(progress))
  const written = told.filter(({ stage }) => stage === 'writing')
  expect(written.map(({ done, all }) => [done, all])).toEqual([0, 500, 1000].map((done) => [done, 1200]))

  const ask = (by = managingEditor) => findProgress(desk(by), { work: 'a-work-of-mine' })
  const now: Progress = { stage: 'looking', done: 3, all: 9 }
  await whileTold(desk(), 'a-work-of-mine', async (tell) => {
    expect(await ask()).toEqual({ progress: null })
    tell(now)
    expect(await ask()).toEqual({ progress: now })
    expect(await ask(admin)).toEqual({ progress: null })
    await expect(ask(editor)).rejects.toThrow(Forbidden)
  })
  expect(await ask()).toEqual({ progress: null })
})
