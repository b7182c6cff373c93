// Long files: others get their turn while one is planned or undone, and a prefix asks only those who lead below it.
import { array, assert, constantFrom, property, tuple } from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { planFile } from '../../../../../lib/redirects/file/plan.ts'
import { lookAtFile, takeInFile } from '../../../../../lib/redirects/file/take-in.ts'
import { undoFile } from '../../../../../lib/redirects/file/undo.ts'
import { createRedirect } from '../../../../../lib/redirects/save.ts'
import { makeStanding } from '../../../../../lib/redirects/standing.ts'
import { deskOf, managingEditor } from '../../../../support/cast.ts'
import { freshStore } from '../../../../support/db.ts'

const store = freshStore()
afterEach(() => void vi.restoreAllMocks())

/** How often others get their turn until it is done. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let taken = 0
  let next = setImmediate(function turn() {
    taken += 1
    next = setImmediate(turn)
  })
  await work()
  clearImmediate(next)
  return taken
}

/** Each look at it is so many milliseconds later. */
function slowClock(step: number): void {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += step
    return now
  })
}

test.each([
  [30, 10],
  [1, 0],
])('where each look at the clock is %i ms later, ten lines take at least %i turns', async (step, least) => {
  slowClock(step)
  const lines = Array.from({ length: 10 }, (_, at) => ({ line: at, from: `/a${at}/*`, to: '/b/', note: '' }))
  const world = { redirects: new Map(), origins: [], isLive: () => false, stands: () => false }
  const taken = await turnsDuring(() => planFile(lines, world))
  expect(taken).toBeGreaterThanOrEqual(least)
  if (least === 0) expect(taken).toBeLessThan(10)
})

test('others get their turn while a file is undone: for what is changed back, and for what led straight on', async () => {
  const desk = deskOf(managingEditor, store.db)
  const add = (from: string, to: string) => createRedirect(desk, { from, to, reach: 'exact', note: '' })
  const bytes = async function* (text: string) {
    yield new TextEncoder().encode(text)
  }
  const takeIn = async (line: (at: number) => string) => {
    const text = Array.from({ length: 10 }, (_, at) => line(at)).join('\n')
    const { base } = await lookAtFile(desk, bytes(text))
    return (await takeInFile(desk, { base }, bytes(text))).undo ?? ''
  }
  for (let at = 0; at < 10; at++) await add(`/old${at}/`, '/was/')
  const changing = await takeIn((at) => `/old${at}/,/is/`)
  const adding = await takeIn((at) => `/new${at}/,/x${at}/`)
  for (let at = 0; at < 10; at++) await add(`/before${at}/`, `/new${at}/`)
  slowClock(30)
  for (const id of [changing, adding])
    expect(await turnsDuring(() => undoFile(desk, {}, { id }))).toBeGreaterThanOrEqual(10)
})

const PATHS = ['/a', '/b', '/a/b', '/b/a', '/a/b/c']
const FROM = [...PATHS, ...PATHS.map((path) => `${path}/*`)]
const TO = ['/', '/*', 'https://other.example/a/', ...PATHS.map((path) => `${path}/`), ...FROM.slice(5)]

/** With the rest of the path a road leads below a prefix also from above it. */
function mayLead(from: string, to: string, prefix: string): boolean {
  const path = to.replace(/\*$/, '')
  const below = prefix.slice(0, -1)
  const isRest = from.endsWith('/*') && to.endsWith('/*')
  return to.startsWith('/') && (path.startsWith(below) || (isRest && below.startsWith(path)))
}

test('who leads below a prefix is known, whatever was added, changed and taken out', () => {
  const lead = tuple(constantFrom(...FROM), constantFrom(...TO, null))
  assert(
    property(array(lead), array(lead), (first, later) => {
      const all = new Map<string, string>()
      const standing = makeStanding(all)
      for (const leads of [first, later]) {
        for (const [from, to] of leads) {
          if (to === null) {
            all.delete(from)
            standing.delete(from)
          } else {
            all.set(from, to)
            standing.set(from, to)
          }
        }
        for (const prefix of FROM.slice(5)) {
          const expected = [...all].filter(([from, to]) => mayLead(from, to, prefix)).map(([from]) => from)
          expect(standing.leadingBelow(prefix).sort()).toEqual(expected.sort())
        }
      }
    }),
  )
})
