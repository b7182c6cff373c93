// The text of one rendered page: finished pieces of HTML with the advertising places between them.

import type { BodySegment } from '../../lib/reader/views.ts'
import { forPaper } from '../../lib/rich-text/on-paper.ts'
import { classes } from '../ui/section.ts'
import { AdSlot } from './ad-slot.tsx'

/** `initial` draws a drop cap: for essays only, and only where the text begins. */
export function Body({ segments, origin, initial, language }: BodyProps) {
  return (
    <div className={classes('prose', initial === 'drop-cap' && 'prose--essay')} lang={language}>
      {segments.map((segment, index) =>
        segment.kind === 'ad' ? (
          <AdSlot ad={segment.ad} key={segment.ad.id} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: segments have no name; their order is their identity
          <Part paperHtml={forPaper(segment.html, origin)} key={index} />
        ),
      )}
    </div>
  )
}

function Part({ paperHtml }: { paperHtml: string }) {
  return <div className="prose__part" dangerouslySetInnerHTML={{ __html: paperHtml }} />
}

/** `origin` stands before the addresses of the site's own links on paper. */
type BodyProps = { segments: BodySegment[]; origin: string; initial: 'drop-cap' | 'plain'; language?: string }
