// Typing at the desk: what a key costs in an article of 10,000 words with 60 references, pictures and tables.
import { traceKeys } from '../../support/measuring/key-trace.ts'
import { articleOf } from '../../support/measuring/long-article.ts'
import { type Figures, figuresOf, middle } from '../figures.ts'
import type { Group, Row } from '../row.ts'
import type { Stage } from '../stage.ts'

const RUNS = 3
const SENTENCE = 'and so the lamp went on burning until the morning came round again '
const BUDGET = { of: 'p95', most: 16 } as const

type Measured = Record<'work' | 'computing' | 'seen' | 'all', Figures>

export const typing: Group = {
  name: 'typing',
  title: 'Typing, for each key',
  async measure(stage): Promise<Row[]> {
    const pictures = await stage.pictures()
    const long = await stage.write('Long', articleOf({ words: 10_000, references: 60, pictures }))
    const short = await stage.write('Short', articleOf({ words: 200, references: 1, pictures }))
    // In turns, so that both have the same neighbours on the machine.
    const runs: { long: Measured; short: Measured }[] = []
    for (let run = 0; run < RUNS; run++)
      runs.push({ long: await typeIn(stage, long, 40), short: await typeIn(stage, short, 0) })
    const of = (which: 'long' | 'short', what: keyof Measured) => middle(runs.map((run) => run[which][what]))
    const among = (what: keyof Measured) => ({ what: 'with 200 words', median: of('short', what).median })
    const row = (what: string, which: keyof Measured): Row => ({
      ...{ what, unit: 'ms', ...of('long', which), against: among(which) },
    })
    return [
      { ...row('10,000 words: work of the main thread until the letter is drawn', 'work'), goal: BUDGET },
      row('of that, time of the processor', 'computing'),
      row('from the key until the letter is seen, the wait for the frame included', 'seen'),
      row('all work until the next key, keeping it in IndexedDB included', 'all'),
    ]
  },
}

async function typeIn(stage: Stage, id: string, paragraph: number): Promise<Measured> {
  const page = await stage.page()
  await page.goto(`${stage.origin}/desk/articles/${id}/`)
  await page.locator('[data-laid-out] .writing').waitFor()
  await page.locator('.writing > p').nth(paragraph).click()
  await page.keyboard.type(SENTENCE, { delay: 20 })
  const { work, computing, seen, all } = await traceKeys(page, SENTENCE.repeat(2))
  await page.close()
  return {
    ...{ work: figuresOf(work), computing: figuresOf(computing) },
    ...{ seen: figuresOf(seen), all: figuresOf(all) },
  }
}
