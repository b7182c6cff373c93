'use client'
// The screen on which an article is written, placed and published.
import { useState } from 'react'
import type { ArticleForm } from '../../../lib/articles/desk-form.ts'
import type { Finding } from '../../../lib/publications/preflight/finding.ts'
import type { WordsPerPage } from '../../../lib/rich-text/sheets/count.ts'
import { publishingApi } from '../api/publishing.ts'
import { PresenceBar } from '../presence/presence-bar.tsx'
import { useEditable, usePresence } from '../presence/use-presence.ts'
import { BodyEditor } from '../rich-text/editor.tsx'
import { goTo } from './checks/go-to.ts'
import { ChecksSection } from './checks/section.tsx'
import { ConflictDialog } from './conflict.tsx'
import { HeadFields } from './head-fields.tsx'
import { StatusSection } from './panel/status-section.tsx'
import { useWork } from './panel/use-work.ts'
import { ArticlePanel } from './panel.tsx'
import { PublishingDialogs } from './publishing/dialogs.tsx'
import { PublishingSection } from './publishing/section.tsx'
import { usePublishing } from './publishing/use-publishing.ts'
import { SaveBar } from './save-bar.tsx'
import { SavingNotices } from './saving/notices.tsx'
import { useArticle } from './use-article.ts'
import { useSaveKey } from './use-save-key.ts'
import { useScreenActs } from './use-screen-acts.ts'

type ScreenProps = { form: ArticleForm; userId: string; timeZone: string; wordsPerPage: WordsPerPage }

export function ArticleScreen({ form, userId, timeZone, wordsPerPage }: ScreenProps) {
  const model = useArticle({ form, userId })
  const work = useWork(model, form)
  const publishing = usePublishing(model, work, timeZone)
  const may = { ...form.may, ...work.work?.may }
  const presence = usePresence(model, may.edit)
  const isWritable = may.edit && presence.heldBy === null
  /** Whoever was asked to stop goes on reading; nothing on the screen changes the text meanwhile. */
  const mayNow = isWritable ? may : { ...may, edit: false, publish: false, withdraw: false }
  useEditable(model, isWritable)
  useSaveKey(model)
  useScreenActs({ model, publishing, may: mayNow, userId })
  const [isPanelOpen, setPanelOpen] = useState(false)
  const show = ({ place }: Finding) => {
    publishing.close()
    setPanelOpen(place?.kind === 'section')
    // After the dialog has given the focus back.
    if (place) setTimeout(() => goTo(place, model.editor()))
  }
  const moveTo = (slug: string) => work.doing(publishingApi.changeSlug(work.id ?? '', slug))
  const issues = model.state.kind === 'failed' ? model.state.failure.issues : []
  const faultOf = (field: string) => issues.find((issue) => issue.field === `content.${field}`)?.message
  return (
    <div className="article-screen">
      <h1 className="hidden">{model.article ? `Article: ${model.fields.title}` : 'New article'}</h1>
      <SaveBar model={model} publishing={publishing} may={mayNow}>
        <button
          type="button"
          className="button panel-switch"
          aria-expanded={isPanelOpen}
          aria-controls="panel"
          onClick={() => setPanelOpen(!isPanelOpen)}
        >
          {isPanelOpen ? 'Text' : 'Details'}
        </button>
      </SaveBar>
      <SavingNotices model={model} />
      <PresenceBar presence={presence} mayEdit={may.edit} />
      {!may.edit && <p className="notice notice--calm">You may read this article, but not change it.</p>}
      <div className={`article-screen__columns ${isPanelOpen ? 'article-screen__columns--panel' : ''}`}>
        <div className="article-screen__text">
          <HeadFields model={model} isDisabled={!isWritable} faultOf={faultOf} />
          <BodyEditor
            body={form.content.body}
            pictures={form.pictures}
            isEditable={isWritable}
            wordsPerPage={wordsPerPage}
            onReady={model.onEditor}
            onChange={model.changed}
          />
        </div>
        <aside id="panel" className="panel" aria-label="About the article">
          <StatusSection model={model} work={work} />
          <PublishingSection model={model} publishing={publishing} work={work.work} />
          <ChecksSection model={model} mayEdit={isWritable} onMove={moveTo} onGoTo={show} />
          <ArticlePanel {...{ model, work, timeZone, faultOf }} form={{ ...form, may: mayNow }} />
        </aside>
      </div>
      <PublishingDialogs
        model={model}
        publishing={publishing}
        work={work.work}
        choices={form.choices}
        mayEdit={isWritable}
        onMove={moveTo}
        onGoTo={show}
      />
      <ConflictDialog model={model} choices={form.choices} />
    </div>
  )
}
