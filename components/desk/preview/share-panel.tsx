// Who else may see a draft: links for people without an account, what they are for, when they were opened, who approved.
import { useEffect, useRef, useState } from 'react'
import type { PreviewScreenView } from '../../../lib/preview/screen.ts'
import { previewApi } from '../api/previews.ts'
import { useFocusBack } from '../focus-back.ts'
import { useToasts } from '../toasts.client.tsx'
import { Approvals } from './approvals.tsx'
import { LinkForm } from './link-form.tsx'
import { LinkList } from './link-list.tsx'

type PanelProps = {
  view: PreviewScreenView
  now: number
  timeZone: string
  onChange(): Promise<void>
  onClose(): void
}

export function SharePanel({ view, now, timeZone, onChange, onClose }: PanelProps) {
  const { say } = useToasts()
  const panel = useRef<HTMLElement>(null)
  const head = useRef<HTMLHeadingElement>(null)
  useFocusBack(panel)
  const [made, setMade] = useState<{ label: string; address: string } | null>(null)
  useEffect(() => head.current?.focus(), [])
  const articleId = view.article.id
  const restore = async (id: string) => {
    const answer = await previewApi.restoreLink(articleId, id)
    if (!answer.ok) say({ kind: 'fault', text: answer.message })
    await onChange()
  }
  const revoke = async (id: string, label: string) => {
    const answer = await previewApi.revokeLink(articleId, id)
    if (!answer.ok) return say({ kind: 'fault', text: `Not taken back. ${answer.message}` })
    setMade(null)
    say({ text: `The link for “${label}” opens nothing any more.`, undo: () => restore(id) })
    await onChange()
  }
  return (
    <aside ref={panel} className="preview__panel" aria-labelledby="share_title">
      <div className="preview__panel-head">
        <h2 id="share_title" ref={head} tabIndex={-1}>
          Share and approvals
        </h2>
        <button type="button" className="button button--small" onClick={onClose}>
          Close
        </button>
      </div>
      <Approvals view={view} timeZone={timeZone} />
      {view.mayShare ? (
        <LinkForm
          view={view}
          made={made}
          onMade={(link) => {
            setMade(link)
            return onChange()
          }}
        />
      ) : (
        <p className="notice notice--calm">You may read this article, but not share it.</p>
      )}
      <LinkList links={view.links} {...{ now, timeZone }} mayRevoke={view.mayShare} onRevoke={revoke} />
    </aside>
  )
}
