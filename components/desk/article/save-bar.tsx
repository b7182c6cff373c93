// Always in sight while one writes: whether the text is saved, in words, and the acts that matter most.

import type { May } from '../../../lib/articles/desk-form.ts'
import { isOnSite } from '../../../lib/articles/standing.ts'
import { urls } from '../../../lib/urls.ts'
import { PreviewButton } from '../preview/preview-button.tsx'
import type { PublishingModel } from './publishing/use-publishing.ts'
import type { ArticleModel, SaveState } from './use-article.ts'

type SaveBarProps = { model: ArticleModel; publishing: PublishingModel; may: May }

export function SaveBar({ model, publishing, may }: SaveBarProps) {
  const { standing, article } = model
  const state = publishing.state.kind === 'idle' ? model.state : publishing.state
  const isWorking = state.kind === 'working'
  const hasNothingNew = standing.kind === 'live' && state.kind !== 'unsaved'
  const publishLabel = isOnSite(standing) ? 'Publish changes' : 'Publish now'
  return (
    <div className="save-bar">
      <a className="save-bar__back" href={urls.deskArticles()}>
        Articles
      </a>
      <p className={`save-bar__state save-bar__state--${state.kind}`} role="status">
        {stateWords(state, article !== null)}
      </p>
      <div className="save-bar__acts">
        {may.edit && (
          <button
            type="button"
            className={`button ${may.publish ? '' : 'button--primary'}`}
            aria-keyshortcuts="Control+S"
            aria-disabled={isWorking}
            onClick={() => !isWorking && model.save()}
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

function stateWords(state: SaveState, exists: boolean): string {
  switch (state.kind) {
    case 'clean':
      return exists ? 'Everything is saved.' : 'Not saved yet.'
    case 'saved':
      return 'Saved.'
    case 'unsaved':
      return 'Unsaved changes.'
    case 'working':
      return `${state.what}…`
    case 'failed':
      return failureWords(state)
  }
}

/** Whatever did not work, the text is still here and in this browser. */
function failureWords({ what, failure }: Extract<SaveState, { kind: 'failed' }>): string {
  if (failure.status === 0)
    return `Not ${what}: the server cannot be reached. Your text is kept in this browser; try again soon.`
  if (failure.status === 401)
    return `Not ${what}: you are signed out. Sign in in another tab, then try again; your text is kept.`
  return `Not ${what}. ${failure.message}`
}
