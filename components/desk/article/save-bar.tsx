// Always in sight while one writes: whether the text is saved, in words, and the acts that matter most.

import { type ReactNode, useRef } from 'react'
import type { May } from '../../../lib/articles/desk-form.ts'
import { urls } from '../../../lib/urls.ts'
import { useMeasured } from '../measured.ts'
import { PreviewButton } from '../preview/preview-button.tsx'
import { MainAct } from './publishing/main-act.tsx'
import type { PublishingModel } from './publishing/use-publishing.ts'
import { StateLine } from './saving/state-line.tsx'
import type { SaveState } from './saving/states.ts'
import type { ArticleModel } from './use-article.ts'

type SaveBarProps = { model: ArticleModel; publishing: PublishingModel; may: May; children?: ReactNode }

export function SaveBar({ model, publishing, may, children }: SaveBarProps) {
  const { article } = model
  // What failed about publishing is told where publishing is done; here it would hide whether the text is saved.
  const state = publishing.state.kind === 'working' ? publishing.state : model.state
  return (
    <SaveBarFrame model={model} state={state} back={{ href: urls.deskArticles(), label: 'Articles' }}>
      {article && (
        <a className="button button--quiet" href={urls.deskHistory(article.id)}>
          History
        </a>
      )}
      {may.edit && <SaveButton model={model} isMain={!may.publish || !article} />}
      <PreviewButton model={model} />
      {may.publish && <MainAct model={model} publishing={publishing} />}
      {children}
    </SaveBarFrame>
  )
}

type FrameProps = {
  model: Pick<ArticleModel, 'article' | 'isKept'>
  state: SaveState
  back: { href: string; label: string }
  children: ReactNode
}

/** The bar itself, for whatever is written. */
export function SaveBarFrame({ model, state, back, children }: FrameProps) {
  const bar = useRef<HTMLDivElement>(null)
  useMeasured(bar, '--save-bar')
  return (
    <div ref={bar} className="save-bar">
      <a className="save-bar__back" href={back.href}>
        {back.label}
      </a>
      <StateLine state={state} exists={model.article !== null} isKept={model.isKept} />
      <div className="save-bar__acts">{children}</div>
    </div>
  )
}

export function SaveButton({ model, isMain }: { model: Pick<ArticleModel, 'save'>; isMain: boolean }) {
  return (
    <button
      type="button"
      className={`button ${isMain ? 'button--primary' : ''}`}
      aria-keyshortcuts="Control+S"
      onClick={model.save}
    >
      Save
    </button>
  )
}
