// Who did what when: a question, the answer by days, and the way to what it was about; works without JavaScript.
import { dayOf, formatDate, formatMoment, isoDate } from '../../../lib/dates.ts'
import type { RecordEntry, RecordView } from '../../../lib/record/load.ts'
import type { RecordQuery } from '../../../lib/record/query.ts'
import { urls } from '../../../lib/urls.ts'

type ViewProps = { view: RecordView; query: RecordQuery }

export function RecordScreen({ view, query }: ViewProps) {
  const { entries, after, timeZone } = view
  const asked = askedOf(query)
  const days = Map.groupBy(entries, ({ at }) => dayOf(at, timeZone))
  return (
    <div className="record">
      <div className="screen__head">
        <h1>Activity</h1>
        <div className="issue__acts">
          <a className="button" href={urls.exportActivity({ ...asked, format: 'csv' })} download>
            Export as CSV
          </a>
          <a className="button" href={urls.exportActivity({ ...asked, format: 'jsonl' })} download>
            Export as JSON lines
          </a>
        </div>
      </div>
      <Question view={view} query={query} />
      {entries.length === 0 && <Nothing isAsked={Object.keys(asked).length > 0} />}
      {[...days].map(([day, list]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{formatDate(list[0]?.at ?? 0, timeZone)}</h2>
          <ol className="record__list">
            {list.map((entry) => (
              <Entry key={entry.id} entry={entry} timeZone={timeZone} />
            ))}
          </ol>
        </section>
      ))}
      <nav className="record__pages" aria-label="Pages">
        {query.after && (
          <a className="button" href={urls.deskActivity(asked)}>
            Newest
          </a>
        )}
        {after && (
          <a className="button" href={urls.deskActivity({ ...asked, after })} rel="next">
            Earlier
          </a>
        )}
      </nav>
    </div>
  )
}

/** Without the page, and without what was not asked. */
function askedOf({ after: _, ...query }: RecordQuery): Record<string, string> {
  return Object.fromEntries(Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

function Entry({ entry, timeZone }: { entry: RecordEntry; timeZone: string }) {
  const { at, who, what, kindWord, name, href, history, undo, kind, subjectId } = entry
  const words = name || kindWord
  return (
    <li>
      <time dateTime={isoDate(at)}>{formatMoment(at, timeZone)}</time>
      <p className="record__what">
        <strong>
          <bdi>{who}</bdi>
        </strong>{' '}
        {what}
      </p>
      <p className="record__about">
        {name && <span>{kindWord}: </span>}
        {href ? <a href={href}>{words}</a> : <bdi>{words}</bdi>}
        {history && (
          <>
            {' · '}
            <a href={history}>
              {isVersion(history) ? 'This version' : 'Versions'}
              <span className="hidden"> of {words}</span>
            </a>
          </>
        )}
        {undo && (
          <>
            {' · '}
            <a href={undo}>
              Undo<span className="hidden"> this merge into {words}</span>
            </a>
          </>
        )}
        {' · '}
        <a href={urls.deskActivity({ kind, of: subjectId })}>
          All of it<span className="hidden"> about {words}</span>
        </a>
      </p>
    </li>
  )
}

function Question({ view, query }: ViewProps) {
  return (
    <form className="record__question" method="get">
      {query.of && <input type="hidden" name="of" value={query.of} />}
      {view.people.length > 0 && (
        <label className="field">
          Person
          <select name="person" defaultValue={query.person ?? ''}>
            <option value="">Everybody</option>
            {view.people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {view.kinds.length > 0 && (
        <label className="field">
          About
          <select name="kind" defaultValue={query.kind ?? ''}>
            <option value="">Everything</option>
            {view.kinds.map(({ kind, many }) => (
              <option key={kind} value={kind}>
                {many}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="field">
        From
        <input type="date" name="from" defaultValue={query.from} />
      </label>
      <label className="field">
        To
        <input type="date" name="to" defaultValue={query.to} />
      </label>
      <button type="submit" className="button">
        Show
      </button>
      {Object.keys(askedOf(query)).length > 0 && (
        <a className="button button--quiet" href={urls.deskActivity()}>
          Show everything
        </a>
      )}
    </form>
  )
}

function Nothing({ isAsked }: { isAsked: boolean }) {
  return (
    <p className="nothing">
      {isAsked
        ? 'No activity matches these choices.'
        : 'Nothing was done yet. Whatever anybody does at the desk is written down here, with who and when; it is only ever added to.'}
    </p>
  )
}

/** Of what was written before versions were noted, all are shown. */
const isVersion = (address: string) => address.includes('?after=')
