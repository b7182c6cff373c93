'use client'
// A page as readers will see it, as wide as a desktop's window or a telephone.
import { useEffect, useState } from 'react'
import { urls } from '../../../lib/urls.ts'
import { DraftFrame } from '../preview/frame.tsx'
import { ToggleRow } from '../preview/toggle-row.tsx'
import type { FrameWidth } from '../preview/use-scale.ts'

const WIDTHS: [FrameWidth, string][] = [
  ['desktop', 'Desktop'],
  ['phone', 'Phone'],
]

/** Where the stylesheet puts everything below each other. */
const NARROW = '(max-width: 52rem)'

export function PagePreview({ id, title, rev }: { id: string; title: string; rev: number }) {
  const [width, setWidth] = useState<FrameWidth>('desktop')
  useEffect(() => {
    if (matchMedia(NARROW).matches) setWidth('phone')
  }, [])
  return (
    <div className="preview">
      <h1 className="hidden">Preview: {title}</h1>
      <div className="preview__bar">
        <a className="save-bar__back" href={urls.deskPage(id)}>
          Back to the text
        </a>
        <ToggleRow<FrameWidth> label="Width" chosen={width} choices={WIDTHS} onChoose={setWidth} />
      </div>
      <div className="preview__columns">
        <DraftFrame
          address={urls.deskPageFrame(id)}
          version={String(rev)}
          title={`The page as readers will see it: ${title}`}
          width={width}
          onTurn={() => {}}
        />
      </div>
    </div>
  )
}
