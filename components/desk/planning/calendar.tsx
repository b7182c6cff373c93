// The month of what is planned: a grid of days on wide screens, a list of the days that hold something on narrow ones.
import { formatDate, formatPlan } from '../../../lib/dates.ts'
import type { Calendar, PlanDay, PlanEntry, PlanKind } from '../../../lib/planning/calendar.ts'
import { urls } from '../../../lib/urls.ts'

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const WORDS: Record<PlanKind, [past: string, planned: string]> = {
  live: ['Went live', 'Goes live'],
  ends: ['Ended', 'Ends'],
  embargo: ['Embargo ended', 'Embargo ends'],
}

export function CalendarView({ calendar, timeZone }: { calendar: Calendar; timeZone: string }) {
  const { label, previous, next, weeks, issues, isCut } = calendar
  const isEmpty = weeks.every((week) => week.every(({ entries }) => entries.length === 0))
  return (
    <div className="calendar">
      <div className="screen__head">
        <h1>{label}</h1>
        <nav className="calendar__moves" aria-label="Months">
          <a className="button" href={urls.deskCalendar(previous)} rel="prev">
            Earlier
          </a>
          <a className="button" href={urls.deskCalendar()}>
            This month
          </a>
          <a className="button" href={urls.deskCalendar(next)} rel="next">
            Later
          </a>
        </nav>
      </div>
      <p className="calendar__facts">
        Times of {timeZone}.{' '}
        {issues.map((issue) => (
          <span key={issue.slug}>
            Issue of this month:{' '}
            <a href={urls.deskArticles(`issue=${encodeURIComponent(issue.slug)}`)}>{issue.label}</a>.{' '}
          </span>
        ))}
        {isCut && 'There is more than fits here: the article list shows all of it.'}
      </p>
      {isEmpty && (
        <div className="nothing">
          <h2>Nothing is planned in this month</h2>
          <p>
            What is scheduled stands on its day, and so do embargoes and the ends of articles that expire.
            Schedule an article on its own screen; to move it, open it here and choose another time.
          </p>
        </div>
      )}
      <table className="month">
        <thead>
          <tr>
            {DAYS.map((day) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.day}>
              {week.map((day) => (
                <Day key={day.day} day={day} timeZone={timeZone} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Day({ day: { day, isInMonth, isToday, entries }, timeZone }: { day: PlanDay; timeZone: string }) {
  const kind = [isInMonth ? '' : 'month__day--other', isToday ? 'month__day--today' : ''].join(' ')
  return (
    <td className={`month__day ${kind}`} data-empty={entries.length === 0 || undefined}>
      <p className="month__number" aria-current={isToday ? 'date' : undefined}>
        <span aria-hidden="true" className="month__short">
          {Number(day.slice(8))}
        </span>
        <span className="month__long">
          {formatDate(Date.parse(day))}
          {isToday && ', today'}
        </span>
      </p>
      {entries.length > 0 && (
        <ul>
          {entries.map((entry) => (
            <Entry key={entry.key} entry={entry} timeZone={timeZone} />
          ))}
        </ul>
      )}
    </td>
  )
}

function Entry({
  entry: { kind, articleId, title, at, isPast },
  timeZone,
}: {
  entry: PlanEntry
  timeZone: string
}) {
  const [past, planned] = WORDS[kind]
  return (
    <li className={`month__entry month__entry--${kind}`} data-past={isPast || undefined}>
      <a href={urls.deskArticle(articleId)} title={formatPlan(at, timeZone)}>
        <span className="month__what">
          {isPast ? past : planned} {formatPlan(at, timeZone).split(', ').at(-1)}
        </span>
        <span className="month__title">{title}</span>
      </a>
    </li>
  )
}
