// Where the article stands with readers: what they see, what is planned, and what can be done about it.

import type { ArticleWork } from '../../../../lib/articles/work.ts'
import { formatPlan } from '../../../../lib/dates.ts'
import { isOnSite } from '../../../../lib/publications/standing.ts'
import { urls } from '../../../../lib/urls.ts'
import { StandingBadge } from '../../standing.tsx'
import { PanelSection } from '../panel/section.tsx'
import type { ArticleModel } from '../use-article.ts'
import { PublishingFault } from './fault.tsx'
import type { PublishingModel } from './use-publishing.ts'

type SectionProps = { model: ArticleModel; publishing: PublishingModel; work: ArticleWork | null }

export function PublishingSection({ model, publishing, work }: SectionProps) {
  const { standing, article } = model
  const { timeZone, open } = publishing
  const may = work?.may
  const isPlanned = standing.kind === 'scheduled' || standing.kind === 'updating'
  const isOut = standing.kind !== 'draft' && standing.kind !== 'withdrawn'
  return (
    <PanelSection
      name="publishing"
      title="Publishing"
      summary={<StandingBadge standing={standing} status={work?.status} timeZone={timeZone} />}
      isOpenAtFirst
    >
      <p className="publishing__standing">
        <StandingBadge standing={standing} status={work?.status} timeZone={timeZone} />
      </p>
      {standing.kind === 'changed' && (
        <p className="notice notice--calm">Live. You have unpublished changes.</p>
      )}
      {standing.kind === 'updating' && (
        <p className="field__help">Until then readers see the text as it was last published.</p>
      )}
      {work && <Plans work={work} timeZone={timeZone} />}
      {isOnSite(standing) && article && (
        <p>
          <a href={urls.article(work?.slug ?? article.slug)} target="_blank" rel="noopener">
            View on the site<span className="hidden"> (opens another tab)</span>
          </a>
        </p>
      )}
      {may?.publish ? (
        <div className="publishing__acts">
          <button type="button" className="button" onClick={() => open('schedule')}>
            {isOnSite(standing) ? 'Schedule changes…' : 'Schedule…'}
          </button>
          {isPlanned && (
            <button type="button" className="button" onClick={publishing.unschedule}>
              Call off the plan
            </button>
          )}
          {!isOnSite(standing) && (
            <button type="button" className="button" onClick={() => open('embargo')}>
              Embargo…
            </button>
          )}
          {isOut && (
            <button type="button" className="button" onClick={() => open('expire')}>
              End…
            </button>
          )}
          {isOut && may.withdraw && (
            <button type="button" className="button" onClick={() => open('withdraw')}>
              Withdraw…
            </button>
          )}
        </div>
      ) : (
        <p className="field__help">A managing editor publishes it when it is ready.</p>
      )}
      {work?.undo && article && (
        <UndoButton undo={work.undo} onUndo={(entryId) => publishing.undo(article.id, entryId)} />
      )}
      {publishing.dialog === null && <PublishingFault publishing={publishing} />}
    </PanelSection>
  )
}

/** Only what is not said by the badge already. */
function Plans({ work, timeZone }: { work: ArticleWork; timeZone: string }) {
  const { embargoUntil, expiresAt } = work
  if (!embargoUntil && !expiresAt) return null
  return (
    <ul className="plans">
      {embargoUntil && <li>Embargo until {formatPlan(embargoUntil, timeZone)}</li>}
      {expiresAt && <li>Ends on {formatPlan(expiresAt, timeZone)}</li>}
    </ul>
  )
}

/** Also once the message that told of it has gone; whoever opens the article later finds it too. */
function UndoButton({ undo, onUndo }: { undo: NonNullable<ArticleWork['undo']>; onUndo(id: string): void }) {
  return (
    <p className="publishing__undo">
      <button type="button" className="button button--quiet" onClick={() => onUndo(undo.entryId)}>
        {UNDO_WORDS[undo.act]}
      </button>
    </p>
  )
}

const UNDO_WORDS: Record<NonNullable<ArticleWork['undo']>['act'], string> = {
  'article.publish': 'Undo publishing',
  'article.unschedule': 'Plan it again as it was',
  'article.withdraw': 'Undo the withdrawal',
  'article.expire': 'Undo the change of its end',
  'article.embargo': 'Undo the change of its embargo',
}
