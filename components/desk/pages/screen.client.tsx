'use client'
// The screen on which a static page is written and published: an article's editor with fewer fields.
import { useEffect, useRef, useState } from 'react'
import type { ArticleForm } from '../../../lib/articles/desk-form.ts'
import { pageAsArticle } from '../../../lib/pages/as-article.ts'
import type { PageForm } from '../../../lib/pages/load.ts'
import { urls } from '../../../lib/urls.ts'
import { ConflictDialog } from '../article/conflict.tsx'
import { HeadFields } from '../article/head-fields.tsx'
import { ActivitySection } from '../article/panel/activity-section.tsx'
import { PanelSection } from '../article/panel/section.tsx'
import { AddressForm } from '../article/panel/slug-section.tsx'
import { SaveBarFrame, SaveButton } from '../article/save-bar.tsx'
import { SavingNotices } from '../article/saving/notices.tsx'
import { type ArticleModel, useArticle } from '../article/use-article.ts'
import { useSaveKey } from '../article/use-save-key.ts'
import { TextField } from '../fields/text-field.tsx'
import { useActsHere } from '../palette/acts-here.client.tsx'
import { PresenceBar } from '../presence/presence-bar.tsx'
import { useEditable, usePresence } from '../presence/use-presence.ts'
import { openPreview, PreviewButton } from '../preview/preview-button.tsx'
import { BodyEditor } from '../rich-text/editor.tsx'
import { PageDialogs } from './dialogs.tsx'
import { PagePublishing } from './publishing.tsx'
import { type PageActs, usePageWork } from './use-page-work.ts'

type ScreenProps = { form: PageForm; userId: string; timeZone: string }

export function PageScreen({ form: given, userId, timeZone }: ScreenProps) {
  const [form] = useState(() => articleForm(given))
  const model = useArticle({ form, userId, kind: 'page' })
  const acts = usePageWork(model, given.work)
  const presence = usePresence(model, true, 'page')
  const isWritable = presence.heldBy === null
  useEditable(model, isWritable)
  useSaveKey(model)
  useFreshWork(model, acts)
  useActsHere(() => [
    { id: 'save', label: 'Save', note: 'Ctrl S', run: () => void model.save() },
    { id: 'preview', label: 'Preview', run: () => void openPreview(model, urls.deskPagePreview) },
    ...(isWritable
      ? [{ id: 'publish', label: 'Publish…', keywords: 'live update', run: () => acts.open('publish') }]
      : []),
  ])
  const [isPanelOpen, setPanelOpen] = useState(false)
  const issues = model.state.kind === 'failed' ? model.state.failure.issues : []
  const faultOf = (field: string) => issues.find((issue) => issue.field === `content.${field}`)?.message
  return (
    <div className="article-screen">
      <h1 className="hidden">{model.article ? `Page: ${model.fields.title}` : 'New page'}</h1>
      <PageBar {...{ model, acts, isWritable, isPanelOpen }} onPanel={() => setPanelOpen(!isPanelOpen)} />
      <SavingNotices model={model} />
      <PresenceBar presence={presence} mayEdit />
      <div className={`article-screen__columns ${isPanelOpen ? 'article-screen__columns--panel' : ''}`}>
        <div className="article-screen__text">
          <HeadFields model={model} isDisabled={!isWritable} hasOnlyTitle faultOf={faultOf} />
          <BodyEditor
            body={form.content.body}
            pictures={form.pictures}
            isEditable={isWritable}
            onReady={model.onEditor}
            onChange={model.changed}
          />
        </div>
        <aside id="panel" className="panel" aria-label="About the page">
          {isWritable && (
            <>
              <PagePublishing {...{ model, acts, timeZone }} />
              <Description model={model} fault={faultOf('description')} />
              <Address model={model} acts={acts} />
            </>
          )}
          <ActivitySection work={acts.work} timeZone={timeZone} />
        </aside>
      </div>
      <PageDialogs {...{ model, acts, timeZone }} />
      <ConflictDialog model={model} choices={form.choices} />
    </div>
  )
}

type BarProps = {
  model: ArticleModel
  acts: PageActs
  isWritable: boolean
  isPanelOpen: boolean
  onPanel(): void
}

function PageBar({ model, acts, isWritable, isPanelOpen, onPanel }: BarProps) {
  const { article, standing, state } = model
  const hasNothingNew = standing.kind === 'live' && (state.kind === 'clean' || state.kind === 'saved')
  const isIdle = acts.isWorking || hasNothingNew
  return (
    <SaveBarFrame model={model} state={state} back={{ href: urls.deskPages(), label: 'Pages' }}>
      {article && (
        <a className="button button--quiet" href={urls.deskPageHistory(article.id)}>
          History
        </a>
      )}
      {isWritable && <SaveButton model={model} isMain={!article} />}
      <PreviewButton model={model} addressOf={urls.deskPagePreview} />
      {isWritable && (
        <button
          type="button"
          className={article ? 'button button--primary' : 'button'}
          aria-disabled={isIdle}
          title={hasNothingNew ? 'Readers see the newest text already.' : undefined}
          onClick={() => !isIdle && acts.open('publish')}
        >
          {standing.kind === 'draft' || standing.kind === 'withdrawn' ? 'Publish…' : 'Publish changes…'}
        </button>
      )}
      <button
        type="button"
        className="button panel-switch"
        aria-expanded={isPanelOpen}
        aria-controls="panel"
        onClick={onPanel}
      >
        {isPanelOpen ? 'Text' : 'Details'}
      </button>
    </SaveBarFrame>
  )
}

function Description({ model, fault }: { model: ArticleModel; fault?: string | undefined }) {
  const { seo } = model.fields
  return (
    <PanelSection name="page-description" title="Description" summary={seo.description} isOpenAtFirst>
      <TextField
        label="One sentence for search engines and shared links"
        rows={3}
        maxLength={500}
        value={seo.description ?? ''}
        {...(fault ? { fault } : {})}
        onChange={(text) => model.setField('seo', { ...seo, description: text || null })}
      />
    </PanelSection>
  )
}

function Address({ model, acts }: { model: ArticleModel; acts: PageActs }) {
  const { work, changeSlug } = acts
  return (
    <PanelSection name="page-address" title="Address" summary={work?.slug}>
      {work && model.article ? (
        <AddressForm
          key={work.slug}
          form={`address of page ${model.article.id}`}
          work={{ slug: work.slug, wasPublished: work.wasPublished, may: { slug: true } }}
          title={model.fields.title}
          addressOf={urls.page}
          onChange={changeSlug}
        />
      ) : (
        <p className="field__help">It is made from the title when the page is saved.</p>
      )}
    </PanelSection>
  )
}

/** The first save makes the page, and its address may follow the title later. */
function useFreshWork({ article }: ArticleModel, { work, refresh }: PageActs): void {
  const isOld = article !== null && article.slug !== work?.slug
  const latest = useRef(refresh)
  latest.current = refresh
  useEffect(() => {
    if (isOld) void latest.current()
  }, [isOld])
}

function articleForm({ page, content, pictures, work }: PageForm): ArticleForm {
  return {
    article: page,
    content: pageAsArticle(content),
    standing: work?.standing ?? { kind: 'draft' },
    work: null,
    may: { edit: true, publish: true, withdraw: true, addTags: false },
    choices: { issues: [], categories: [], tags: [] },
    pictures,
  }
}
