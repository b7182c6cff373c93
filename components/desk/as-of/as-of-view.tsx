// Where one enters the time machine: a moment of one's own, or one at which the site is going to change.
import type { Coming } from '../../../lib/as-of/coming.ts'
import { formatPlan } from '../../../lib/dates.ts'
import { urls } from '../../../lib/urls.ts'

type Props = { coming: Coming[]; timeZone: string; local: string; fault: string | null }

export function AsOfView({ coming, timeZone, local, fault }: Props) {
  return (
    <div className="time-machine">
      <div className="screen__head">
        <h1>Time machine</h1>
      </div>
      <p className="time-machine__help">
        The whole site as it was at a moment, or as it will be when everything has appeared that is planned by
        then: front page, menus, issues, articles, feeds. Only the newsroom sees it.
      </p>
      <form className="time-machine__form" method="get" action={urls.deskAsOf()}>
        <div className="field">
          <label htmlFor="as-of">Moment ({timeZone})</label>
          <input
            id="as-of"
            type="datetime-local"
            name="moment"
            required
            defaultValue={local}
            aria-invalid={fault ? true : undefined}
          />
          {fault && <p className="field__fault">{fault}</p>}
        </div>
        <button type="submit" className="button button--primary">
          See the site then
        </button>
      </form>
      <h2>What changes next</h2>
      {coming.length === 0 ? (
        <p className="time-machine__help">
          Nothing is planned. Schedule an article or an issue, and its moment stands here.
        </p>
      ) : (
        <ol className="time-machine__list">
          {coming.map(({ at, words, href }) => (
            <li key={`${at} ${words}`}>
              <a href={href}>{words}</a>
              <span className="issues__facts">{formatPlan(at, timeZone)}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
