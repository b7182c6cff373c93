// Always in sight while one writes: whether the text is saved, in words, and the acts that matter most.

import { type ReactNode, useRef } from 'react'
import type { May } from '../../../lib/articles/desk-form.ts'
import { urls } from '../../../lib/urls.ts'
import { useMeasured } from '../measured.ts'
import { PreviewButton } from '../preview/preview-button.tsx'
import { MainAct } from './publishing/main-act.tsx'
import type { PublishingModel } from './publishing/use-publishing.ts'
import { StateLine } from './saving/state-line.tsx'
import type { ArticleModel } from './use-article.ts'

type SaveBarProps = { model: ArticleModel; publishing: PublishingModel; may: May; children?: ReactNode }

export function SaveBar({ model, publishing, may, children }: SaveBarProps) {
  const { article } = model
  const bar = useRef<HTMLDivElement>(null)
  useMeasured(bar, '--save-bar')
  // What failed about publishing is told where publishing is done; here it would hide whether the text is saved.
  const state = publishing.state.kind === 'working' ? publishing.state : model.state
  return (
    <div ref={bar} className="save-bar">
      <a className="save-bar__back" href={urls.deskArticles()}>
        Articles
      </a>
      <StateLine state={state} exists={article !== null} isKept={model.isKept} />
      <div className="save-bar__acts">
        {article && (
          <a className="button button--quiet" href={urls.deskHistory(article.id)}>
            History
          </a>
        )}
        {may.edit && (
          <button
            type="button"
            className={`button ${may.publish ? '' : 'button--primary'}`}
            aria-keyshortcuts="Control+S"
            onClick={model.save}
          >
            Save
          </button>
        )}
        <PreviewButton model={model} />
        {may.publish && <MainAct model={model} publishing={publishing} />}
        {children}
      </div>
    </div>
  )
}
