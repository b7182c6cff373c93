// `npm run screenshots`: every template of the demo as readers see it, in four widths, by day and by night, as small pictures.
// For a closer look: `npm run screenshots -- --whole --to /tmp/shots issue` takes whole pages, of what has that word in its name.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { NOTICES, TEMPLATES } from '../support/pages.ts'
import { launchBrowser } from '../support/running/browser.ts'
import { startSite } from '../support/running/site.ts'
import { showAll } from '../support/running/visits.ts'
import { withdrawnArticle } from '../support/withdrawn.ts'

/** A telephone, a tablet, a notebook, a desktop; as much height as shows how a page begins. */
const WINDOWS = { 390: 1500, 768: 1400, 1280: 1400, 1920: 1500 }
const SCHEMES = ['light', 'dark'] as const
/** Text stays sharp at this; twice as much shows no more and weighs twice as much. */
const QUALITY = 50
/** The highest that a WebP file can be. */
const MOST = 16_383

const { values, positionals } = parseArgs({
  options: {
    whole: { type: 'boolean', default: false },
    to: { type: 'string', default: join(import.meta.dirname, '../../docs/screenshots/templates') },
    widths: { type: 'string', default: Object.keys(WINDOWS).join() },
    schemes: { type: 'string', default: SCHEMES.join() },
  },
  allowPositionals: true,
})

const site = await startSite({ PAGE_STORE_CHECK: '0' })
// Letters stand where the type sets them, as on readers' screens; a browser without windows moves them to whole pixels.
const browser = await launchBrowser(['--font-render-hinting=none'])
try {
  const withdrawn = { 'a withdrawn article': await withdrawnArticle(site.folder) }
  const wanted = Object.entries({ ...TEMPLATES, ...NOTICES, ...withdrawn }).filter(
    ([name]) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
  )
  mkdirSync(values.to, { recursive: true })
  for (const scheme of SCHEMES.filter((one) => values.schemes.includes(one)))
    for (const width of values.widths.split(',').map(Number))
      await photograph(browser, wanted, { width, scheme })
} finally {
  await browser.close()
  await site.stop()
}

type Look = { width: number; scheme: (typeof SCHEMES)[number] }

async function photograph(browser: Browser, templates: [string, string][], { width, scheme }: Look) {
  const height = WINDOWS[width as keyof typeof WINDOWS] ?? 1400
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme })
  const page = await context.newPage()
  for (const [name, path] of templates) {
    await page.goto(site.origin + path)
    await save(page, join(values.to, `${name.replaceAll(' ', '-')}-${width}-${scheme}.webp`))
  }
  await context.close()
  process.stdout.write(`${width} ${scheme}: ${templates.length}\n`)
}

async function save(page: Page, file: string): Promise<void> {
  await showAll(page)
  await page.evaluate(() => scrollTo(0, 0))
  const shot = values.whole ? await wholePage(page) : await page.screenshot()
  await sharp(shot).webp({ quality: QUALITY, effort: 6 }).toFile(file)
}

/** As much of it as a WebP file can hold. What waits until a reader comes near is laid out in a window as high as the page. */
async function wholePage(page: Page): Promise<Buffer> {
  const own = page.viewportSize()
  const { width, height } = await measures(page)
  if (own) await page.setViewportSize({ ...own, height: Math.min(height, MOST) })
  const laidOut = await measures(page)
  const clip = { x: 0, y: 0, width, height: Math.min(laidOut.height, MOST) }
  const shot = await page.screenshot({ fullPage: true, clip })
  if (own) await page.setViewportSize(own)
  return shot
}

function measures(page: Page): Promise<{ width: number; height: number }> {
  return page.evaluate(() => {
    const { clientWidth, scrollHeight } = document.documentElement
    return { width: clientWidth, height: scrollHeight }
  })
}
