// What was done with this article, by whom and when.

import type { ArticleWork } from '../../../../lib/articles/work.ts'
import { formatMoment, isoDate } from '../../../../lib/dates.ts'
import { activityWords, withoutRepeats } from '../../../../lib/workflow/activity-words.ts'
import { PanelSection } from './section.tsx'

type ActivityProps = { work: Pick<ArticleWork, 'activity'> | null; timeZone: string }

export function ActivitySection({ work, timeZone }: ActivityProps) {
  const entries = withoutRepeats(work?.activity ?? [])
  const [latest] = entries
  const summary = latest && `${latest.actorName} ${activityWords(latest, timeZone)}`
  return (
    <PanelSection name="activity" title="Activity" summary={summary}>
      {entries.length === 0 && <p className="field__help">Nothing yet.</p>}
      <ol className="activity" aria-label="What was done">
        {entries.map((entry) => (
          <li key={entry.id} className="activity__one">
            <span>
              <strong>
                <bdi>{entry.actorName}</bdi>
              </strong>{' '}
              {activityWords(entry, timeZone)}
            </span>
            <time className="activity__when" dateTime={isoDate(entry.at)}>
              {formatMoment(entry.at, timeZone)}
            </time>
          </li>
        ))}
      </ol>
    </PanelSection>
  )
}
