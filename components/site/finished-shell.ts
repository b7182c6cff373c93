// The parts of the shell, finished once for all pages that show the same.

import type { Chrome } from '../../lib/reader/views.ts'
import { finish } from '../ui/finished.tsx'
import { leadsTo } from './menu.tsx'
import { type ShellParts, shellParts } from './shell.tsx'

/** As long as the same chrome is kept: one set, and one more for each address of the menu that was read. */
const finished = new WeakMap<Chrome, Map<string | null, Promise<ShellParts>>>()

export function finishedShell(chrome: Chrome, current: string | null): Promise<ShellParts> {
  const mark = chrome.menu.some((item) => leadsTo(item, current)) ? current : null
  const sets = finished.get(chrome) ?? new Map<string | null, Promise<ShellParts>>()
  finished.set(chrome, sets)
  const set = sets.get(mark) ?? finishAll(shellParts(chrome, mark))
  sets.set(mark, set)
  return set
}

async function finishAll({ head, footer, cookies, keys }: ShellParts): Promise<ShellParts> {
  return {
    head: await finish(head),
    footer: await finish(footer),
    cookies: await finish(cookies),
    keys: await finish(keys),
  }
}
