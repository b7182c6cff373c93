// The document around every public page, finished once for all that show the same (decision 040).
import type { ReactElement } from 'react'
import { leadsTo } from '../../components/site/menu.tsx'
import { SiteShell } from '../../components/site/shell.tsx'
import { Gap, markupAround, markupOf } from '../../components/ui/markup.tsx'
import type { Chrome } from '../../lib/reader/chrome-view.ts'
import { urls } from '../../lib/urls.ts'

/** What stands before a page's own head, between it and the page, and after the page. */
export type Frame = readonly [start: string, between: string, end: string]

type FrameProps = {
  chrome: Chrome
  /** The page's path: the menu marks it. */
  current: string
  /** What is in the head of every page. */
  head: ReactElement
  /** Behind the page's own head: the first of them looks at what stands there. */
  scripts: ReactElement
}

/** As long as the same chrome is kept: one, and one more for each address of the menu that was read. */
const frames = new WeakMap<Chrome, Map<string | null, Promise<Frame>>>()

export function frameOf({ chrome, current, ...head }: FrameProps): Promise<Frame> {
  const isMarked = current === urls.home() || chrome.menu.some((item) => leadsTo(item, current))
  const mark = isMarked ? current : null
  const known = frames.get(chrome) ?? new Map<string | null, Promise<Frame>>()
  frames.set(chrome, known)
  const frame = known.get(mark) ?? makeFrame(chrome, mark, head)
  known.set(mark, frame)
  return frame
}

async function makeFrame(
  chrome: Chrome,
  mark: string | null,
  { head, scripts }: Pick<FrameProps, 'head' | 'scripts'>,
): Promise<Frame> {
  const [start = '', between = '', end = ''] = await markupAround(
    <html lang={chrome.publication.language}>
      <head>
        <Gap />
      </head>
      <body>
        <SiteShell chrome={chrome} current={mark}>
          <Gap />
        </SiteShell>
      </body>
    </html>,
  )
  // The head's own by itself: what stands in a head React moves to the front of all that it renders at once.
  return [`<!DOCTYPE html>${start}${await markupOf(head)}`, (await markupOf(scripts)) + between, end]
}
