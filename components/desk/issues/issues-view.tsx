// All print issues, and the form that begins the next one. Plain forms and links.
import type { IssueList, IssueRowView } from '../../../lib/issues/list.ts'
import { issueStandingWords } from '../../../lib/issues/standing.ts'
import { urls } from '../../../lib/urls.ts'
import { FormField, FormSelect } from '../forms/form-field.client.tsx'
import { PlainForm } from '../forms/plain-form.client.tsx'
import { MONTHS } from './words.ts'

type Props = { list: IssueList; timeZone: string }

export function IssuesView({ list: { issues, next, deleted }, timeZone }: Props) {
  return (
    <div className="issues">
      <div className="screen__head">
        <h1>Issues</h1>
      </div>
      {deleted && (
        <PlainForm action={urls.bringBackIssue(deleted.id)} className="notice notice--calm">
          <p>{deleted.label} is deleted. Its articles are free for other issues.</p>
          <p className="notice__acts">
            <button type="submit" className="button">
              Bring it back
            </button>
          </p>
        </PlainForm>
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
      <summary className={`button ${isFirst ? '' : 'button--primary'}`}>New issue</summary>
      <PlainForm action={urls.sendIssue()} className="issues__form">
        <FormSelect
          name="month"
          label="Month"
          value={String(next.month)}
          options={MONTHS.map((words, at) => ({ value: String(at + 1), words }))}
        />
        {(['year', 'volume', 'number'] as const).map((name) => (
          <FormField
            key={name}
            {...{ name, label: name.charAt(0).toUpperCase() + name.slice(1), type: 'number', min: 0 }}
            value={next[name]}
            isRequired
          />
        ))}
        <button type="submit" className="button button--primary">
          Begin this issue
        </button>
      </PlainForm>
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
