// The month of what is planned: a grid of days on wide screens, a list of the days that hold something on narrow ones.
import { formatDate, formatPlan } from '../../../lib/dates.ts'
import type { Calendar, PlanDay } from '../../../lib/planning/calendar.ts'
import type { PlanEntry, PlanKind } from '../../../lib/planning/entry.ts'
import { urls } from '../../../lib/urls.ts'

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

type Look = 'live' | 'ends' | 'embargo'

const WORDS: Record<PlanKind, [past: string, planned: string, look: Look]> = {
  live: ['Went live', 'Goes live', 'live'],
  ends: ['Ended', 'Ends', 'ends'],
  embargo: ['Embargo ended', 'Embargo ends', 'embargo'],
  settings: ['Settings changed', 'Settings change', 'live'],
  'settings-back': ['Settings were back', 'Settings are back', 'ends'],
  menu: ['Menu changed', 'Menu changes', 'live'],
  issue: ['Issue came out', 'Issue comes out', 'live'],
  'front-page': ['Front page changed', 'Front page changes', 'live'],
  'page-first': ['Page appeared', 'Page appears', 'live'],
  page: ['Page changed', 'Page changes', 'live'],
  'campaign-first': ['Campaign started', 'Campaign starts', 'live'],
  'campaign-last': ['Campaign’s last day', 'Campaign’s last day', 'ends'],
  'promo-first': ['Promo started', 'Promo starts', 'live'],
  'promo-last': ['Promo’s last day', 'Promo’s last day', 'ends'],
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
        {isCut && 'There are more articles than fit here: the article list shows all of them.'}
      </p>
      {isEmpty && (
        <div className="nothing">
          <h2>Nothing is planned in this month</h2>
          <p>
            What is scheduled stands on its day, and so do embargoes and the ends of articles that expire; for
            those who look after them, issues, front pages, pages, planned settings, menus, campaigns and
            promos too. Schedule each on its own screen; to move it, open it here and choose another time.
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

type EntryProps = { entry: PlanEntry; timeZone: string }

function Entry({ entry: { kind, href, title, at, isWholeDay, isPast }, timeZone }: EntryProps) {
  const [past, planned, look] = WORDS[kind]
  const moment = isWholeDay ? '' : ` ${formatPlan(at, timeZone).split(', ').at(-1)}`
  return (
    <li className={`month__entry month__entry--${look}`} data-past={isPast || undefined}>
      <a href={href} title={isWholeDay ? undefined : formatPlan(at, timeZone)}>
        <span className="month__what">
          {isPast ? past : planned}
          {moment}
        </span>
        <span className="month__title">{title}</span>
      </a>
    </li>
  )
}
