'use client'
// A draft as readers will see it: what is shown in the frame, how wide, by day or night, and who else may see it.
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Look, lookQuery, readLook } from '../../../lib/preview/query.ts'
import type { PreviewScreenView } from '../../../lib/preview/screen.ts'
import { urls } from '../../../lib/urls.ts'
import { previewApi } from '../api/previews.ts'
import { PreviewBar } from './bar.tsx'
import { DraftFrame } from './frame.tsx'
import { PreviewNotice } from './notice.tsx'
import { SharePanel } from './share-panel.tsx'
import { type FrameWidth, NARROW } from './use-scale.ts'

type ScreenProps = {
  view: PreviewScreenView
  look: Look
  /** Null: as wide as whoever looks has it. */
  width: FrameWidth | null
  now: number
  timeZone: string
}

export function PreviewScreen({
  view: first,
  look: firstLook,
  width: firstWidth,
  now,
  timeZone,
}: ScreenProps) {
  const [view, setView] = useState(first)
  const [look, setLook] = useState(firstLook)
  const [width, setWidth] = useState<FrameWidth>(firstWidth ?? 'desktop')
  const [isSharing, setSharing] = useState(false)
  const articleId = view.article.id
  const asked = useRef(0)

  const reload = useCallback(async () => {
    const mine = ++asked.current
    const answer = await previewApi.load(articleId, look.revision)
    // A slow answer about another version must not replace a later one.
    if (answer.ok && mine === asked.current) setView(answer.value)
  }, [articleId, look.revision])
  const change = (changes: Partial<Look>) => setLook((before) => ({ ...before, ...changes }))

  useEffect(() => {
    if (firstWidth === null && matchMedia(NARROW).matches) setWidth('phone')
  }, [firstWidth])
  useEffect(() => {
    const query = new URLSearchParams(lookQuery(look))
    if (width === 'phone') query.set('width', width)
    history.replaceState(null, '', urls.deskPreview(articleId, query.size > 0 ? `?${query}` : ''))
  }, [articleId, look, width])
  // Whoever comes back from writing sees what was written.
  useEffect(() => {
    addEventListener('focus', reload)
    return () => removeEventListener('focus', reload)
  }, [reload])
  useEffect(() => {
    reload()
  }, [reload])

  return (
    <div className={`preview ${isSharing ? 'preview--sharing' : ''}`}>
      <h1 className="hidden">Preview: {view.article.title}</h1>
      <PreviewBar
        {...{ view, look, width, timeZone, isSharing }}
        onLook={change}
        onWidth={setWidth}
        onShare={() => setSharing(!isSharing)}
      />
      <PreviewNotice
        {...{ view, timeZone, isSharing }}
        onNewest={() => change({ revision: null, page: 1 })}
      />
      <div className="preview__columns">
        <DraftFrame
          address={urls.deskPreviewFrame(articleId, lookQuery(look))}
          version={view.version.id}
          title={`The article as readers will see it: ${view.article.title}`}
          width={width}
          onTurn={(query) => {
            const { as, page } = readLook(Object.fromEntries(new URLSearchParams(query)))
            if (as === 'page' && page !== look.page) change({ page })
          }}
        />
        {isSharing && (
          <SharePanel {...{ view, now, timeZone }} onChange={reload} onClose={() => setSharing(false)} />
        )}
      </div>
    </div>
  )
}
