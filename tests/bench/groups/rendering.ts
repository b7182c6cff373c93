// What readers and subscribers ask for, when nothing of it is kept: a page and a feed made anew by a program that is warm.
import { type Figures, figuresOf, middle } from '../figures.ts'
import type { Group, Row } from '../row.ts'

const RUNS = 3
const ASKED = 30
const WARM_UP = 10

/** The words are in the answer, so that nothing else is measured than what was meant. */
const PLACES = [
  {
    what: 'an article, first page of six',
    path: '/article/what-the-waiting-room-hears/',
    has: 'brass arm',
    most: 10,
  },
  { what: 'the front page', path: '/', has: 'Synovia', most: 14 },
  { what: 'a category', path: '/category/opinion/', has: 'Opinion', most: 14 },
  { what: 'the feed, with whole articles', path: '/feed/', has: '<rss', most: 40 },
]

export const rendering: Group = {
  name: 'rendering',
  title: 'Made anew, for each request',
  env: { PAGE_STORE_MB: '0' },
  async measure({ origin }): Promise<Row[]> {
    const runs: Figures[][] = []
    while (runs.length < RUNS) {
      const run: Figures[] = []
      for (const place of PLACES) run.push(figuresOf(await asked(origin, place)))
      runs.push(run)
    }
    return PLACES.map(({ what, most }, at) => {
      const figures = middle(runs.flatMap((run) => run[at] ?? []))
      return { what, unit: 'ms', ...figures, goal: { of: 'median', most } }
    })
  },
}

async function asked(origin: string, { path, has }: (typeof PLACES)[number]): Promise<number[]> {
  const taken: number[] = []
  for (let turn = 0; turn < WARM_UP + ASKED; turn++) {
    const began = performance.now()
    const answer = await fetch(`${origin}${path}`)
    const text = await answer.text()
    if (turn >= WARM_UP) taken.push(performance.now() - began)
    if (!answer.ok || !text.includes(has)) throw new Error(`${path} answered ${answer.status}.`)
  }
  return taken
}
