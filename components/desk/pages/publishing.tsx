// Where a page stands with readers, and what can be done about it.
import { isOnSite } from '../../../lib/publications/standing.ts'
import { urls } from '../../../lib/urls.ts'
import { PanelSection } from '../article/panel/section.tsx'
import type { ArticleModel } from '../article/use-article.ts'
import { StandingBadge } from '../standing.tsx'
import { Fault } from './dialogs.tsx'
import type { PageActs } from './use-page-work.ts'

type Props = { model: ArticleModel; acts: PageActs; timeZone: string }

export function PagePublishing({ model, acts, timeZone }: Props) {
  const { standing, article } = model
  const { work } = acts
  const isPlanned = standing.kind === 'scheduled' || standing.kind === 'updating'
  return (
    <PanelSection
      name="page-publishing"
      title="Publishing"
      summary={<StandingBadge standing={standing} timeZone={timeZone} />}
      isOpenAtFirst
    >
      <p className="publishing__standing">
        <StandingBadge standing={standing} timeZone={timeZone} />
      </p>
      {standing.kind === 'changed' && (
        <p className="notice notice--calm">Live. You have unpublished changes.</p>
      )}
      {isOnSite(standing) && work && (
        <p>
          <a href={urls.page(work.slug)} target="_blank" rel="noopener">
            View on the site<span className="hidden"> (opens another tab)</span>
          </a>
        </p>
      )}
      {isOnSite(standing) && work?.menus.length === 0 && (
        <p className="field__help">
          No menu leads to it. <a href={urls.deskMenus()}>Put it into one</a>, so that readers find it.
        </p>
      )}
      <div className="publishing__acts">
        <button type="button" className="button" onClick={() => acts.open('schedule')}>
          {isOnSite(standing) ? 'Schedule changes…' : 'Schedule…'}
        </button>
        {isPlanned && (
          <button type="button" className="button" onClick={() => acts.unschedule()}>
            Call off the plan
          </button>
        )}
        {(isOnSite(standing) || isPlanned) && (
          <button type="button" className="button" onClick={() => acts.open('withdraw')}>
            Take down…
          </button>
        )}
        {article && work?.mayDelete && (
          <button type="button" className="button button--quiet" onClick={() => acts.open('delete')}>
            Delete this page…
          </button>
        )}
      </div>
      {work?.undo && article && (
        <p className="publishing__undo">
          <button
            type="button"
            className="button button--quiet"
            onClick={() => work.undo && acts.undo(article.id, work.undo.entryId)}
          >
            {UNDO_WORDS[work.undo.act]}
          </button>
        </p>
      )}
      {acts.dialog === null && <Fault acts={acts} />}
    </PanelSection>
  )
}

const UNDO_WORDS = {
  'page.publish': 'Undo publishing',
  'page.unschedule': 'Plan it again as it was',
  'page.withdraw': 'Undo taking it down',
}
