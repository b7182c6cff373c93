// Planned versions of a menu that were called off, each with the way back.
import { formatMoment, isoDate } from '../../../lib/dates.ts'
import type { MenuHistory } from '../../../lib/menus/history.ts'
import { urls } from '../../../lib/urls.ts'
import { PlainForm } from '../forms/plain-form.client.tsx'
import { versionWords } from './version-words.ts'

export function CalledOffPlans({ history, timeZone }: { history: MenuHistory; timeZone: string }) {
  const { menu, calledOff } = history
  if (calledOff.length === 0) return null
  return (
    <section className="term__part" aria-labelledby="called-off-heading">
      <h2 id="called-off-heading">Called off</h2>
      <ol className="term__history">
        {calledOff.map(({ id, at, issue, off }) => (
          <li key={id}>
            <span>
              {versionWords({ at, issue, isPlanned: true }, timeZone)}: called off by <bdi>{off.byName}</bdi>,{' '}
              <time dateTime={isoDate(off.at)}>{formatMoment(off.at, timeZone)}</time>
            </span>
            <PlainForm action={urls.planMenuAgain(menu.name)}>
              <input type="hidden" name="versionId" value={id} />
              <button type="submit" className="button button--small">
                Plan it again
              </button>
            </PlainForm>
          </li>
        ))}
      </ol>
    </section>
  )
}
