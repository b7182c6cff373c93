// `npm run lighthouse`: Google's Lighthouse on the built demo, as a slow telephone sees it; a table, and exit code 1 when a
// goal is missed. `--keep` puts the table into docs/performance.md; words name pages: `npm run lighthouse -- article search`.
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { npmTool } from '../support/npm-tool.ts'
import { ESSAY, UNSPLIT } from '../support/pages.ts'
import { ensureChromium } from '../support/running/browser.ts'
import { AS_OF } from '../support/running/demo-data.ts'
import { startSiteOn } from '../support/running/site.ts'
import { type Figures, figuresOf, isGood, type Report, tableOf } from './figures.ts'
import { finishedDemo } from './finished-demo.ts'

const PAGES: Record<string, string> = {
  'the front page': '/',
  'an article': UNSPLIT,
  'the first page of an essay': ESSAY,
  'an essay on a single page': `${ESSAY}?singlepage=1`,
  'a category': '/category/conditions/',
  'search results': '/search/?q=listening',
  'an issue': '/issue/2025-12/',
}

const DOC = join(import.meta.dirname, '../../docs/performance.md')
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const wanted = Object.entries(PAGES).filter(
  ([name]) => words.length === 0 || words.some((word) => name.includes(word)),
)

const chromium = await ensureChromium()
const lighthouse = join(await npmTool('lighthouse'), 'cli/index.js')
const folder = mkdtempSync(join(tmpdir(), 'masthead-lighthouse-'))
const data = join(folder, 'data')
cpSync(await finishedDemo(), data, { recursive: true })
const site = await startSiteOn(data, AS_OF, { PAGE_STORE_CHECK: '' })
try {
  const rows: Figures[] = []
  for (const [name, path] of wanted) {
    const figures = figuresOf(name, await reportOn(site.origin + path))
    rows.push(figures)
    process.stderr.write(`${tableOf([figures]).split('\n').at(-1)} ${figures.faults.join('; ')}\n`)
  }
  const table = tableOf(rows)
  process.stdout.write(`\n${table}\n`)
  if (process.argv.includes('--keep')) keep(table)
  process.exitCode = rows.every(isGood) ? 0 : 1
} finally {
  await site.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** Asked once before, as by the reader before: what is measured is the page, not its first making. */
async function reportOn(url: string): Promise<Report> {
  await (await fetch(url)).text()
  const file = join(folder, 'report.json')
  const flags = `--chrome-flags=--headless=new --disable-gpu --disable-dev-shm-usage${process.getuid?.() === 0 ? ' --no-sandbox' : ''}`
  const args = [lighthouse, url, '--quiet', '--output=json', `--output-path=${file}`, flags]
  // Results of a search are kept out of search engines on purpose.
  if (url.includes('/search/')) args.push('--skip-audits=is-crawlable')
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, CHROME_PATH: chromium } })
  return JSON.parse(readFileSync(file, 'utf8'))
}

function keep(table: string): void {
  const page = readFileSync(DOC, 'utf8')
  const day = new Date().toISOString().slice(0, 10)
  const part = `<!-- lighthouse: begin -->\n${day}.\n\n${table}\n<!-- lighthouse: end -->`
  writeFileSync(DOC, page.replace(/<!-- lighthouse: begin -->[\s\S]*<!-- lighthouse: end -->/, part))
}
