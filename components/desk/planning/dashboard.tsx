// The desk's first screen, in four calm parts.
import type { ReactNode } from 'react'
import { formatMoment, formatPlan } from '../../../lib/dates.ts'
import type { Dashboard } from '../../../lib/planning/dashboard.ts'
import type { FirstStep } from '../../../lib/planning/first-steps.ts'
import { urls } from '../../../lib/urls.ts'
import { UnsentDrafts } from '../article/saving/kept/unsent-drafts.client.tsx'
import { StandingBadge } from '../standing.tsx'
import { FirstSteps } from './first-steps.tsx'

type Props = {
  dashboard: Dashboard
  timeZone: string
  person: { id: string; name: string }
  isContributor: boolean
  /** Of a new publication. */
  firstSteps?: FirstStep[] | null
}

export function DashboardView({ dashboard, timeZone, person, isContributor, firstSteps }: Props) {
  const { next, waiting, recent, failing, checked, candidates } = dashboard
  return (
    <div className="dashboard">
      <div className="screen__head">
        <h1>{isContributor ? 'Your desk' : 'Today at the desk'}</h1>
        <a className={`button ${firstSteps ? '' : 'button--primary'}`} href={urls.deskNewArticle()}>
          New article
        </a>
      </div>
      {firstSteps && <FirstSteps steps={firstSteps} />}
      <UnsentDrafts userId={person.id} />
      <div className="dashboard__parts">
        <Part
          title="Waiting for you"
          more={{ href: urls.deskArticles('assignee=me'), label: 'Assigned to you' }}
        >
          {waiting.length === 0 ? (
            <p className="dashboard__nothing">
              {isContributor
                ? 'Nothing was sent back to you. What an editor sends back or gives to you stands here.'
                : 'Nothing waits for you. Articles that are sent for review or given to you stand here.'}
            </p>
          ) : (
            <ul className="dashboard__list">
              {waiting.map((row) => (
                <Line key={row.id} id={row.id} title={row.title} note={row.why}>
                  <StandingBadge standing={row.standing} status={row.status} timeZone={timeZone} />
                </Line>
              ))}
            </ul>
          )}
        </Part>
        {!isContributor && (
          <Part title="Next to go live" more={{ href: urls.deskCalendar(), label: 'Calendar' }}>
            {next.length === 0 ? (
              <p className="dashboard__nothing">
                Nothing is scheduled. Open an article and choose “Schedule”: it appears at its time by itself.
              </p>
            ) : (
              <ul className="dashboard__list">
                {next.map(({ articleId, title, at }) => (
                  <Line
                    key={`${articleId} ${at}`}
                    id={articleId}
                    title={title}
                    note={formatPlan(at, timeZone)}
                  />
                ))}
              </ul>
            )}
          </Part>
        )}
        {failing.length > 0 && (
          <Part title="Checks that would stop it">
            <ul className="dashboard__list">
              {failing.map(({ articleId, title, messages }) => (
                <Line key={articleId} id={articleId} title={title} note={messages.join(' ')} />
              ))}
            </ul>
            {candidates > checked && (
              <p className="dashboard__nothing">
                Only the first {checked} planned and ready articles were checked here.
              </p>
            )}
          </Part>
        )}
        <Part title="Recently changed" more={{ href: urls.deskArticles(), label: 'All articles' }}>
          {recent.length === 0 ? (
            <p className="dashboard__nothing">
              Begin with “New article”: give it a title and write. It is saved by itself, and only the
              newsroom sees it until it is published.
            </p>
          ) : (
            <ul className="dashboard__list">
              {recent.map((row) => (
                <Line
                  key={row.id}
                  id={row.id}
                  title={row.title}
                  note={`${formatMoment(row.changedAt, timeZone)}, ${row.changedBy}`}
                >
                  <StandingBadge standing={row.standing} status={row.status} timeZone={timeZone} />
                </Line>
              ))}
            </ul>
          )}
        </Part>
      </div>
    </div>
  )
}

type PartProps = { title: string; more?: { href: string; label: string }; children: ReactNode }

function Part({ title, more, children }: PartProps) {
  return (
    <section className="dashboard__part">
      <div className="dashboard__head">
        <h2>{title}</h2>
        {more && <a href={more.href}>{more.label}</a>}
      </div>
      {children}
    </section>
  )
}

type LineProps = { id: string; title: string; note: string; children?: ReactNode }

function Line({ id, title, note, children }: LineProps) {
  return (
    <li className="dashboard__line">
      <a href={urls.deskArticle(id)}>{title}</a>
      <span className="dashboard__facts">
        {children}
        <span className="dashboard__note">{note}</span>
      </span>
    </li>
  )
}
