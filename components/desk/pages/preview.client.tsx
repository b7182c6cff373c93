'use client'
// A page as readers will see it, as wide as a desktop's window or a telephone.
import { useEffect, useState } from 'react'
import { urls } from '../../../lib/urls.ts'
import { DraftFrame } from '../preview/frame.tsx'
import { ToggleRow } from '../preview/toggle-row.tsx'
import { type FrameWidth, NARROW, WIDTHS } from '../preview/use-scale.ts'

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
