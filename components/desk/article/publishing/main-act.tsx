// Publishing, for who may: what matters most on this screen once there is something to publish.
import { isOnSite } from '../../../../lib/publications/standing.ts'
import type { ArticleModel } from '../use-article.ts'
import type { PublishingModel } from './use-publishing.ts'

type MainActProps = { model: ArticleModel; publishing: PublishingModel }

export function MainAct({ model, publishing }: MainActProps) {
  const { standing, state } = model
  const isWorking = publishing.state.kind === 'working'
  const hasNothingNew = standing.kind === 'live' && (state.kind === 'clean' || state.kind === 'saved')
  const isIdle = isWorking || hasNothingNew
  return (
    <button
      type="button"
      className={model.article ? 'button button--primary' : 'button'}
      aria-disabled={isIdle}
      title={hasNothingNew ? 'Readers see the newest text already.' : undefined}
      onClick={() => !isIdle && publishing.open('publish')}
    >
      {isOnSite(standing) ? 'Publish changes…' : 'Publish…'}
    </button>
  )
}
