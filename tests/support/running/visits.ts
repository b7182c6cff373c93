// Readers in a browser: each with a window of their own, and everything noted that must never happen on a page.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launchBrowser } from './browser.ts'

/** What a page must not do: break its security policy, complain, throw, or load the framework’s scripts. */
export type Noted = { violations: string[]; complaints: string[]; frameworkScripts: string[] }

export const NOTHING: Noted = { violations: [], complaints: [], frameworkScripts: [] }

/** Something moved that nobody had asked to: how much (Layout Instability, W3C), and what, from where to where. */
export type Shift = { value: number; moved: string[] }

type LayoutShiftEntry = PerformanceEntry & {
  value: number
  hadRecentInput: boolean
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[]
}

export type Visit = { page: Page; noted: Noted }

type Enter = (context: BrowserContext) => Promise<void>

export type Visits = {
  /** A window of 1280 by 900 pixels, unless said otherwise. */
  open(options?: BrowserContextOptions): Promise<Visit>
  /**
   * A tab of the one window that stays for the whole file, which somebody enters when it is first asked for: no test but the
   * first signs in and fetches all that screens share. For tests that only look.
   */
  tab(enter: Enter): Promise<Visit>
}

/** One browser for a file; its windows are closed after each test, and the tabs of the one that stays. */
export function visits(): Visits {
  let browser: Browser | null = null
  let staying: BrowserContext | null = null
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterEach(async () => {
    for (const page of staying?.pages() ?? []) await page.close()
    for (const context of browser?.contexts() ?? []) if (context !== staying) await context.close()
  })
  afterAll(async () => {
    await browser?.close()
    staying = null
  })
  const openWindow = async (options: BrowserContextOptions) => {
    if (!browser) throw new Error('The browser runs only while tests do.')
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    if (options.javaScriptEnabled !== false) await waitForTheDesk(context)
    return context
  }
  const tabIn = async (context: BrowserContext) => {
    const page = await context.newPage()
    return { page, noted: await noteFaults(page) }
  }
  return {
    open: async (options = {}) => tabIn(await openWindow(options)),
    async tab(enter) {
      if (!staying) {
        staying = await openWindow({})
        await enter(staying)
      }
      return tabIn(staying)
    },
  }
}

/**
 * A screen of the desk is seen before React hears what is done there, and on a busy machine long before: whatever a test does by a
 * locator waits until then. React leaves a key on each element that it has taken over.
 */
async function waitForTheDesk(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (top !== self || !location.pathname.startsWith('/desk/')) return
    const isHeard = () =>
      document.readyState !== 'loading' &&
      (!document.querySelector('script[src*="/_next/"]') ||
        [...document.querySelectorAll('button, input, select, textarea, summary')].every(
          (one) =>
            one.closest('[contenteditable]') ||
            Object.keys(one).some((key) => key.startsWith('__reactFiber')),
        ))
    const look = () => {
      if (isHeard()) document.documentElement.removeAttribute('data-unheard')
      else requestAnimationFrame(look)
    }
    new MutationObserver((_, observer) => {
      observer.disconnect()
      document.documentElement.setAttribute('data-unheard', '')
      look()
    }).observe(document, { childList: true })
  })
  context.on('page', (page) => {
    void page.addLocatorHandler(page.locator('html[data-unheard]'), async () => {})
  })
}

async function noteFaults(page: Page): Promise<Noted> {
  const noted: Noted = { violations: [], complaints: [], frameworkScripts: [] }
  await page.exposeFunction('noteViolation', (text: string) => noted.violations.push(text))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { noteViolation } = globalThis as unknown as { noteViolation(text: string): void }
      noteViolation(`${violatedDirective} ${blockedURI}`)
    })
    // Shifts are counted from the first paint on; those within half a second of a click are the reader's own.
    const home = globalThis as unknown as { shifts: Shift[] }
    home.shifts = []
    new PerformanceObserver((list) => {
      for (const { hadRecentInput, value, sources } of list.getEntries() as LayoutShiftEntry[]) {
        if (hadRecentInput) continue
        const moved = sources.map(({ node, previousRect: from, currentRect: to }) => {
          const name = node instanceof Element ? `${node.localName}.${node.className}` : node?.nodeName
          return `${name} ${from.x},${from.y} ${from.width}×${from.height} → ${to.x},${to.y} ${to.width}×${to.height}`
        })
        home.shifts.push({ value, moved })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') noted.complaints.push(message.text())
  })
  page.on('pageerror', (error) => noted.complaints.push(error.message))
  page.on('request', (request) => {
    if (/\/_next\/.*\.js/.test(request.url())) noted.frameworkScripts.push(request.url())
  })
  return noted
}

/** What has moved until all of the page was shown, if it is `seen`: together that much or more. */
export async function layoutShifts(page: Page, seen = Number.MIN_VALUE): Promise<Shift[]> {
  await showAll(page)
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts)
  return shifts.reduce((sum, { value }) => sum + value, 0) < seen ? [] : shifts
}

/** Every part of the page once, so that all its pictures are loaded. */
export async function showAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await document.fonts.ready
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
      scrollTo(0, top)
      // What comes near is laid out in the next frame (content-visibility), before any reader could get there.
      await frame()
      await frame()
    }
    // What was passed too quickly to be laid out would never be fetched, and waited for without end.
    for (const image of document.images) image.loading = 'eager'
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})))
    await frame()
    await frame()
  })
}

/** How many pixels of the page lie beyond the right edge of the window. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return Math.max(0, scrollWidth - clientWidth)
  })
}
