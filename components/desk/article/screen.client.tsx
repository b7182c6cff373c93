'use client'
// The screen on which an article is written, placed and published.
import { useEffect } from 'react'
import type { ArticleForm } from '../../../lib/articles/desk-form.ts'
import { PresenceBar } from '../presence/presence-bar.tsx'
import { usePresence } from '../presence/use-presence.ts'
import { BodyEditor } from '../rich-text/editor.tsx'
import { ConflictDialog } from './conflict.tsx'
import { HeadFields } from './head-fields.tsx'
import { StatusSection } from './panel/status-section.tsx'
import { useWork } from './panel/use-work.ts'
import { ArticlePanel } from './panel.tsx'
import { usePublishing } from './publishing/use-publishing.ts'
import { Publishing } from './publishing.tsx'
import { SaveBar } from './save-bar.tsx'
import { SavingNotices } from './saving/notices.tsx'
import { type ArticleModel, useArticle } from './use-article.ts'

type ScreenProps = { form: ArticleForm; userId: string; timeZone: string }

export function ArticleScreen({ form, userId, timeZone }: ScreenProps) {
  const model = useArticle({ form, userId })
  const work = useWork(model, form)
  const publishing = usePublishing(model, work)
  const may = { ...form.may, ...work.work?.may }
  const current = { ...form, may }
  const presence = usePresence(model, may.edit)
  const isWritable = may.edit && presence.heldBy === null
  useEditable(model, isWritable)
  useSaveKey(model)
  const issues = model.state.kind === 'failed' ? model.state.failure.issues : []
  const faultOf = (field: string) => issues.find((issue) => issue.field === `content.${field}`)?.message
  return (
    <div className="article-screen">
      <h1 className="hidden">{model.article ? `Article: ${model.fields.title}` : 'New article'}</h1>
      <SaveBar model={model} publishing={publishing} may={may} />
      <SavingNotices model={model} />
      <PresenceBar presence={presence} mayEdit={may.edit} />
      {!may.edit && <p className="notice notice--calm">You may read this article, but not change it.</p>}
      <div className="article-screen__columns">
        <div className="article-screen__text">
          <HeadFields model={model} isDisabled={!isWritable} faultOf={faultOf} />
          <BodyEditor
            body={form.content.body}
            pictures={form.pictures}
            isEditable={may.edit}
            onReady={model.onEditor}
            onChange={model.changed}
          />
        </div>
        <aside className="panel" aria-label="About the article">
          <StatusSection model={model} work={work} />
          <Publishing model={model} publishing={publishing} may={may} timeZone={timeZone} />
          <ArticlePanel model={model} work={work} form={current} timeZone={timeZone} faultOf={faultOf} />
        </aside>
      </div>
      <ConflictDialog model={model} />
    </div>
  )
}

/** Whoever was asked to stop goes on reading what the other writes. */
function useEditable({ editor }: ArticleModel, isWritable: boolean): void {
  useEffect(() => {
    const writing = editor()
    if (writing && writing.isEditable !== isWritable) writing.setEditable(isWritable, false)
  })
}

function useSaveKey({ save }: ArticleModel): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      save()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [save])
}
