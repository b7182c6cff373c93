// Always in sight while one writes: whether the text is saved, in words, and the acts that matter most.

import type { May } from '../../../lib/articles/desk-form.ts'
import { isOnSite } from '../../../lib/articles/standing.ts'
import { urls } from '../../../lib/urls.ts'
import { PreviewButton } from '../preview/preview-button.tsx'
import type { PublishingModel } from './publishing/use-publishing.ts'
import { StateLine } from './saving/state-line.tsx'
import type { ArticleModel } from './use-article.ts'

type SaveBarProps = { model: ArticleModel; publishing: PublishingModel; may: May }

export function SaveBar({ model, publishing, may }: SaveBarProps) {
  const { standing, article } = model
  const state = publishing.state.kind === 'idle' ? model.state : publishing.state
  // Saving goes on beside whatever is asked for next; acts wait for their turn.
  const isWorking = publishing.state.kind === 'working'
  const hasNothingNew =
    standing.kind === 'live' && (model.state.kind === 'clean' || model.state.kind === 'saved')
  const publishLabel = isOnSite(standing) ? 'Publish changes' : 'Publish now'
  return (
    <div className="save-bar">
      <a className="save-bar__back" href={urls.deskArticles()}>
        Articles
      </a>
      <StateLine state={state} exists={article !== null} />
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
        {may.publish && (
          <button
            type="button"
            className="button button--primary"
            aria-disabled={isWorking || hasNothingNew}
            onClick={() => !isWorking && !hasNothingNew && publishing.publish()}
          >
            {publishLabel}
          </button>
        )}
      </div>
    </div>
  )
}
