// How long the desk takes for a key: from the press until the browser has drawn its letter.
import type { Page } from 'playwright-core'

export type TypingSpeed = {
  keys: number
  /** Milliseconds of work for one key: handling, layout and drawing, without waiting for the screen's next frame. */
  median: number
  p95: number
  /** The same with the wait for the frame, as somebody at the screen has it. */
  p95ToPaint: number
}

type Noted = { work: number; toPaint: number }

/** Types the text with real keys where the cursor stands. */
export async function typingSpeed(page: Page, text: string): Promise<TypingSpeed> {
  await page.evaluate(noteKeys)
  for (const letter of text) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter)
    await page.waitForTimeout(25)
  }
  const noted = await page.evaluate(() => (globalThis as unknown as { noted: Noted[] }).noted)
  const at = (values: number[], part: number) => {
    const sorted = values.toSorted((a, b) => a - b)
    return Math.round((sorted[Math.floor(part * (sorted.length - 1))] ?? 0) * 10) / 10
  }
  const work = noted.map((key) => key.work)
  return {
    keys: noted.length,
    median: at(work, 0.5),
    p95: at(work, 0.95),
    p95ToPaint: at(
      noted.map((key) => key.toPaint),
      0.95,
    ),
  }
}

/** Runs in the page. A message is delivered once the tasks before it are done, so two of them frame the work. */
function noteKeys(): void {
  const home = globalThis as unknown as { noted: Noted[] }
  home.noted = []
  const soon = (act: () => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = act
    port2.postMessage(null)
  }
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const begun = performance.now()
      let handled = begun
      soon(() => {
        handled = performance.now()
      })
      requestAnimationFrame(() => {
        const framed = performance.now()
        soon(() => {
          const drawn = performance.now()
          home.noted.push({ work: handled - begun + drawn - framed, toPaint: drawn - timeStamp })
        })
      })
    },
    true,
  )
}
