// All print issues, and the form that begins the next one. Plain forms and links.
import type { IssueList, IssueRowView } from '../../../lib/issues/list.ts'
import { issueStandingWords } from '../../../lib/issues/standing.ts'
import { urls } from '../../../lib/urls.ts'
import { MONTHS } from './words.ts'

type Props = { list: IssueList; timeZone: string }

export function IssuesView({ list: { issues, next, deleted }, timeZone }: Props) {
  return (
    <div className="issues">
      <div className="screen__head">
        <h1>Issues</h1>
      </div>
      {deleted && (
        <form action={urls.bringBackIssue(deleted.id)} method="post" className="notice notice--calm">
          <p>{deleted.label} is deleted. Its articles are free for other issues.</p>
          <p className="notice__acts">
            <button type="submit" className="button">
              Bring it back
            </button>
          </p>
        </form>
      )}
      <NewIssue next={next} isFirst={issues.length === 0} />
      {issues.length === 0 ? (
        <div className="nothing">
          <h2>There is no issue yet</h2>
          <p>
            An issue is a month’s contents: a cover, sections, and the articles in them. Begin one above;
            readers see nothing of it until you publish it, all at once.
          </p>
        </div>
      ) : (
        <ul className="issues__list">
          {issues.map((issue) => (
            <IssueLine key={issue.id} issue={issue} timeZone={timeZone} />
          ))}
        </ul>
      )}
    </div>
  )
}

function NewIssue({ next, isFirst }: { next: IssueList['next']; isFirst: boolean }) {
  return (
    <details className="issues__new" open={isFirst}>
      <summary className="button button--primary">New issue</summary>
      <form action={urls.sendIssue()} method="post" className="issues__form">
        <div className="field">
          <label htmlFor="issue-month">Month</label>
          <select id="issue-month" name="month" defaultValue={next.month}>
            {MONTHS.map((name, at) => (
              <option key={name} value={at + 1}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {(['year', 'volume', 'number'] as const).map((name) => (
          <div className="field" key={name}>
            <label htmlFor={`issue-${name}`}>{name.charAt(0).toUpperCase() + name.slice(1)}</label>
            <input
              id={`issue-${name}`}
              name={name}
              type="number"
              min={0}
              required
              defaultValue={next[name]}
            />
          </div>
        ))}
        <button type="submit" className="button">
          Begin this issue
        </button>
      </form>
    </details>
  )
}

function IssueLine({ issue, timeZone }: { issue: IssueRowView; timeZone: string }) {
  const { id, label, volume, number, standing, articles, thumb } = issue
  return (
    <li className="issues__line">
      <span className="issues__thumb">
        {thumb && <img src={thumb} alt="" loading="lazy" decoding="async" />}
      </span>
      <span className="issues__words">
        <a href={urls.deskIssue(id)}>{label}</a>
        <span className="issues__facts">
          Volume {volume}, number {number} · {articles === 1 ? 'one article' : `${articles} articles`}
        </span>
      </span>
      <span className={`issues__standing issues__standing--${standing.kind}`}>
        {issueStandingWords(standing, timeZone)}
      </span>
    </li>
  )
}
