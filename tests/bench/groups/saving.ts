// Saving at the desk: from the request until the answer that says the text is on the disk, and as an editor has it.
import { randomUUID } from 'node:crypto'
import { contentOf } from '../../../lib/articles/content.ts'
import type { Doc } from '../../../lib/rich-text/model.ts'
import { articleOf } from '../../support/measuring/long-article.ts'
import { type Figures, figuresOf, middle } from '../figures.ts'
import type { Group, Row } from '../row.ts'
import type { Stage } from '../stage.ts'

const RUNS = 3
const SAVES = 30
const WARM_UP = 5

export const saving: Group = {
  name: 'saving',
  title: 'Saving',
  async measure(stage): Promise<Row[]> {
    const pictures = await stage.pictures()
    const bodyOf = (words: number, references: number) => articleOf({ words, references, pictures })
    const long: Figures[] = []
    const short: Figures[] = []
    const pressed: Figures[] = []
    for (let run = 0; run < RUNS; run++) {
      long.push(figuresOf(await saves(stage, bodyOf(10_000, 60))))
      short.push(figuresOf(await saves(stage, bodyOf(200, 1))))
      pressed.push(figuresOf(await pressSave(stage, bodyOf(10_000, 60))))
    }
    const against = { what: 'with 200 words', median: middle(short).median }
    const goal = { of: 'median', most: 60 } as const
    return [
      { what: '10,000 words: a save is acknowledged', unit: 'ms', ...middle(long), goal, against },
      { what: 'from Ctrl+S until the desk says “Saved”', unit: 'ms', ...middle(pressed) },
    ]
  },
}

/** Each with another paragraph changed, as somebody goes on writing. */
async function saves({ origin, headers, write }: Stage, body: Doc): Promise<number[]> {
  const id = await write('Saved', body)
  const taken: number[] = []
  let rev = 1
  for (let turn = 0; turn < WARM_UP + SAVES; turn++) {
    const changed = body.content.with(turn % 3, {
      type: 'paragraph',
      content: [{ type: 'text', text: `The lamp, for the ${turn}th time.` }],
    })
    const content = contentOf({ title: 'Saved', body: { ...body, content: changed } })
    const save = JSON.stringify({ key: randomUUID(), rev, isAutomatic: true, content })
    const init = { method: 'POST', headers: await headers(), body: save }
    const began = performance.now()
    const answer = await fetch(`${origin}/api/desk/articles/${id}/`, init)
    const text = await answer.text()
    if (turn >= WARM_UP) taken.push(performance.now() - began)
    if (!answer.ok) throw new Error(`A save was refused: ${text}`)
    rev = JSON.parse(text).rev
  }
  if (rev !== WARM_UP + SAVES + 1) throw new Error(`After all saves the article is at ${rev}.`)
  return taken
}

async function pressSave(stage: Stage, body: Doc): Promise<number[]> {
  const id = await stage.write('Pressed', body)
  const page = await stage.page()
  await page.goto(`${stage.origin}/desk/articles/${id}/`)
  await page.locator('[data-laid-out] .writing').waitFor()
  await page.locator('.writing > p').nth(40).click()
  const taken: number[] = []
  for (let turn = 0; turn < 20; turn++) {
    await page.keyboard.type('lamp ')
    const saved = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          addEventListener('keydown', ({ key, timeStamp }) => {
            if (key !== 's') return
            const timer = setInterval(() => {
              if (!document.querySelector('.save-bar__state--saved')) return
              clearInterval(timer)
              resolve(performance.now() - timeStamp)
            }, 1)
          })
        }),
    )
    await page.waitForTimeout(50)
    await page.keyboard.press('Control+s')
    taken.push(await saved)
  }
  await page.close()
  return taken
}
