// What the program's memory comes to, when many pages are asked for and for long.
import { createHash } from 'node:crypto'
import { fillWithArticles } from '../../support/measuring/many-articles.ts'
import { ESSAY } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ensureProgram } from '../../support/running/programs.ts'
import { crowd } from '../load/crowd.ts'
import { drive } from '../load/wrk.ts'
import type { Group, Row } from '../row.ts'
import type { Stage } from '../stage.ts'

const PAGES = 10_000
const MINUTES = 10

export const memory: Group = {
  name: 'memory',
  title: 'Memory',
  env: { MASTHEAD_CLOCK: String(AS_OF) },
  async measure(stage): Promise<Row[]> {
    ensureProgram('wrk')
    await fillWithArticles(await stage.db(), { count: PAGES, days: 3000, body: BODY })
    const atFirst = stage.memory()
    await readAll(stage)
    const filled = stage.memory()
    const underLoad: number[] = []
    for (let minute = 0; minute < MINUTES; minute++) {
      await drive(stage.origin + ESSAY, { seconds: 60, headers: { 'Accept-Encoding': 'gzip' } })
      underLoad.push(stage.memory())
    }
    const early = Math.max(...underLoad.slice(0, 3))
    return [
      { what: 'after the start', unit: 'MB', median: atFirst },
      {
        what: `after ${PAGES} distinct pages`,
        unit: 'MB',
        median: filled,
        goal: { of: 'median', most: 350 },
      },
      {
        ...{ what: `most in ${MINUTES} minutes of load`, unit: 'MB', median: Math.max(...underLoad) },
        ...{ goal: { of: 'median', most: 350 } },
      },
      {
        ...{ what: 'at its end, flat', unit: 'MB', median: underLoad.at(-1) ?? Number.NaN },
        ...{
          against: { what: 'most of its first three minutes', median: early },
          goal: { of: 'ratio', most: 1.05 },
        },
      },
    ]
  },
}

/** Packed, a page of it weighs about as much as one of an essay. */
const BODY = Array.from({ length: 60 }, (_, at) => `<p>${words(at)}</p>`).join('')

/** Forty words that pack no better than a writer's. */
function words(paragraph: number): string {
  const letters = createHash('sha256').update(String(paragraph)).digest('hex')
  return (letters.repeat(2).match(/.{3}/g) ?? []).join(' ')
}

async function readAll({ origin }: Stage): Promise<void> {
  const readers = crowd(origin, 8)
  const numbers = Array.from({ length: PAGES }, (_, at) => String(at + 1).padStart(7, '0'))
  const next = numbers.values()
  const reading = Array.from({ length: 8 }, async () => {
    for (const number of next) {
      const { status } = await readers.read(`/article/one-of-many-${number}/`)
      if (status !== 200) throw new Error(`Page ${number} answered ${status}.`)
    }
  })
  await Promise.all(reading)
  readers.leave()
}
