// Finds a Chromium for the browser tests, or gets one, and starts it the way a machine without a screen needs.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { installFromDebian, isProgram, onPath } from './programs.ts'

/** The path of a Chromium: what CHROMIUM_PATH says, one installed here, or the one Playwright once downloaded. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH
  if (named) return isProgram(named) ? named : null
  const installed = names.map(onPath).find((path) => path !== null)
  return installed ?? [...usualPlaces, chromium.executablePath()].find(isProgram) ?? null
}

/** The same, and where there is none it is installed: from Debian as root, else by Playwright. Throws how to help. */
export async function ensureChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH
  if (named && !isProgram(named)) throw new Error(`CHROMIUM_PATH names no program: ${named}`)
  if (!named && !onPath(WINDOWLESS)) installFromDebian([WINDOWLESS, FONTS])
  if (!findChromium()) installFromDebian(['chromium', FONTS])
  if (!findChromium()) downloadByPlaywright()
  const found = findChromium()
  if (found) return found
  throw new Error(
    'The browser tests need Chromium: install it (Debian: apt-get install chromium) or name one in CHROMIUM_PATH.',
  )
}

export function launchOptions(): LaunchOptions {
  const executablePath = findChromium()
  if (!executablePath)
    throw new Error('No Chromium is here; "npm test" gets one, or name one in CHROMIUM_PATH.')
  return { executablePath, args: [...quiet, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] }
}

/** `more` are flags of Chromium. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const { args = [], ...options } = launchOptions()
  return chromium.launch({ ...options, args: [...args, ...more] })
}

/** No graphics card, a small /dev/shm in containers, and no requests of the browser's own. */
const quiet = [
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/**
 * The same browser without windows: those of Debian's Chromium 156 draw their own controls as pages, and one that had shown a
 * sandboxed frame was not closed within three minutes.
 */
const WINDOWLESS = 'chromium-headless-shell'
const FONTS = 'fonts-liberation'

const names = [WINDOWLESS, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function downloadByPlaywright(): void {
  const cli = join(import.meta.dirname, '../../../node_modules/playwright-core/cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 })
}
