// The time machine: a reader's page as of another moment, made for whoever at the desk may look ahead, and kept by nobody.
import { type AsOf, asOfAddress, readAsOf } from '../../as-of/address.ts'
import type { Look } from '../../as-of/look.ts'
import { site } from '../../page-store/shared.ts'
import { urls } from '../../urls.ts'
import type { Front } from '../front.ts'
import { type AsideRequest, answerAside } from './aside.ts'
import { NO_SUCH_ADDRESS } from './nothing.ts'
import { pageAsOf } from './page.ts'

export function answerAsOf(front: Front, asked: AsideRequest): Promise<void> {
  return answerAside<AsOf, Look>(front, asked, {
    read: readAsOf,
    ask: ({ at }) => urls.lookAsOf(at),
    within: ({ at }, path) => asOfAddress(at, path),
    make: ({ at }, { instead }) => ({ now: at, ...(instead && { instead }) }),
    finish: (html, { at }, { words, isPast, isRelisted = false }) =>
      pageAsOf(html, { at, words, isPast, isRelisted, origin: site().origin }),
    nothing: NO_SUCH_ADDRESS,
    shownIn: 'document',
  })
}
