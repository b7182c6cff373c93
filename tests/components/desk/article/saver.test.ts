import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { SavedAnswer, SaveSent } from '../../../../components/desk/api/articles.ts'
import type { Answer, Failure } from '../../../../components/desk/api/ask.ts'
import { createSaver } from '../../../../components/desk/article/saving/saver.ts'
import type { SaverHost } from '../../../../components/desk/article/saving/saver-host.ts'
import { type SaveState, stateWords } from '../../../../components/desk/article/saving/states.ts'
import { contentOf } from '../../../../lib/articles/content.ts'
import { fromHtml } from '../../../../lib/rich-text/from-html.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const text = (words: string) => contentOf({ title: 'Wind', body: fromHtml(`<p>${words}</p>`) })
const refusal = (status: number, more: Partial<Failure> = {}): Failure => ({
  ...{ ok: false, status, message: 'No.', issues: [], current: null, ...more },
})

/** A tab in which one writes; `answers` is what the server says, one after the other, and then that all is well. */
function aTab(answers: Answer<SavedAnswer>[]) {
  const sent: (SaveSent & { rev: number })[] = []
  const states: SaveState[] = []
  const tab = { sent, states, words: text('Before'), conflicts: 0, kept: 0 }
  const host: SaverHost = {
    userId: 'anselm',
    kind: 'article',
    content: () => tab.words,
    take: (content) => {
      tab.words = content
    },
    normal: (content) => content,
    create: async () => refusal(500),
    save: async (_id, save) => {
      sent.push(save)
      return answers.shift() ?? { ok: true, value: { rev: save.rev + 1, slug: 'wind' } }
    },
    keeper: {
      soon() {},
      now: async () => {
        tab.kept++
        return true
      },
      drop: async () => true,
    },
    onState: (state) => states.push(state),
    onSaved() {},
    onConflict: (conflict) => {
      if (conflict) tab.conflicts++
    },
    onCameIn() {},
  }
  const article = { id: 'a1', rev: 4, slug: 'wind', savedBy: '' }
  const saver = createSaver(host, { article, content: tab.words })
  const write = (words: string) => {
    tab.words = text(words)
    saver.changed()
  }
  const said = () => {
    const state = states.at(-1)
    return state ? stateWords(state, { exists: true, now: Date.now(), isKept: true }) : ''
  }
  return Object.assign(tab, { saver, write, said })
}

test('a server that is busy is left alone for as long as it asks, and then gets the same save once', async () => {
  const tab = aTab([refusal(503, { after: 30_000 })])
  tab.write('Typed while it was busy')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(tab.said()).toBe('The server is busy: kept on this computer, trying again in 30 seconds')
  tab.write('Typed while it was busy, and after')
  await vi.advanceTimersByTimeAsync(29_000)
  expect(tab.sent).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(4_000)
  expect(tab.sent.map(({ key }) => key)).toEqual([tab.sent[0]?.key, tab.sent[0]?.key, expect.any(String)])
  expect(tab.sent[1]?.content).toEqual(text('Typed while it was busy'))
  expect(tab.sent[2]).toMatchObject({ rev: 5, content: text('Typed while it was busy, and after') })
  expect(tab.said()).toBe('Saved a moment ago')
})

test('without a network it is tried again, later and later, and nothing else is sent meanwhile', async () => {
  const tab = aTab(Array.from({ length: 4 }, () => refusal(0)))
  tab.write('In a tunnel')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(tab.said()).toMatch(/^Offline: kept on this computer/)
  await vi.advanceTimersByTimeAsync(2_000 + 4_000 + 8_000 + 16_000)
  expect(tab.said()).toBe('Saved a moment ago')
  expect(new Set(tab.sent.map(({ key }) => key)).size).toBe(1)
})

test('a text waits for its writer while somebody else is signed in, and goes on under the same key', async () => {
  const tab = aTab([refusal(401, { kind: 'somebody-else' }), refusal(401)])
  tab.write('Mine')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(tab.said()).toBe('Somebody else is signed in: kept on this computer, not saved under their name')
  tab.saver.flush()
  await vi.advanceTimersByTimeAsync(0)
  expect(tab.said()).toBe('Signed out: kept on this computer, sign in to save')
  tab.saver.flush()
  await vi.advanceTimersByTimeAsync(0)
  expect(tab.said()).toBe('Saved a moment ago')
  expect(new Set(tab.sent.map(({ key }) => key)).size).toBe(1)
})

test('while two texts wait for a choice nothing is sent; the chosen one goes upon what stands there', async () => {
  const current = { rev: 7, content: text('Hers'), byName: 'Wilhelmina', base: text('Before') }
  const tab = aTab([refusal(409, { current })])
  tab.write('His')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(tab.conflicts).toBe(1)
  tab.saver.flush()
  await vi.advanceTimersByTimeAsync(60_000)
  tab.write('His, and more of his')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(tab.sent).toHaveLength(1)
  expect(tab.said()).toMatch(/^Not saved/)
  await tab.saver.choose(current, text('Hers, then his'))
  expect(tab.words).toEqual(text('Hers, then his'))
  expect(tab.said()).toBe('Saved a moment ago')
})

test('whose text gives way has it in the history all the same', async () => {
  const current = { rev: 7, content: text('Hers'), byName: 'Wilhelmina', base: text('Before') }
  const tab = aTab([refusal(409, { current })])
  tab.write('His')
  await vi.advanceTimersByTimeAsync(2_000)
  await tab.saver.choose(current, current.content)
  expect(tab.sent.slice(1)).toMatchObject([
    { rev: 7, content: text('His'), isAutomatic: false },
    { rev: 8, content: text('Hers'), isAutomatic: false },
  ])
  expect(tab.words).toEqual(text('Hers'))
})

test('a choice that cannot be saved leaves one’s own text where it is', async () => {
  const current = { rev: 7, content: text('Hers'), byName: 'Wilhelmina', base: text('Before') }
  const tab = aTab([refusal(409, { current }), refusal(0)])
  tab.write('His')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(await tab.saver.choose(current, current.content)).toBeNull()
  expect(tab.words).toEqual(text('His'))
})

test('what is typed without a network does not hide that there is none', async () => {
  const tab = aTab(Array.from({ length: 9 }, () => refusal(0)))
  tab.write('In a tunnel')
  await vi.advanceTimersByTimeAsync(2_000)
  tab.write('In a long tunnel')
  expect(tab.said()).toMatch(/^Offline/)
})

test('a tab that is left keeps its last words, also when nothing can be sent', async () => {
  const tab = aTab([refusal(422)])
  tab.write('Refused')
  await vi.advanceTimersByTimeAsync(2_000)
  tab.write('Refused, and one word more')
  const before = tab.kept
  tab.saver.flush(true)
  expect(tab.kept).toBeGreaterThan(before)
})
