// The current issue on the front page: its cover beside a table of contents, as on the first page of the paper.

import type { HomeView, Teaser } from '../../../lib/reader/views.ts'
import { namesOf } from '../../article/byline.tsx'
import { Icon } from '../../ui/icons.tsx'
import { Picture } from '../../ui/picture.tsx'
import { SponsorMark } from '../../ui/sponsor-mark.tsx'

export function HomeIssue({ issue }: { issue: NonNullable<HomeView['issue']> }) {
  return (
    <section className="home-issue" aria-labelledby="current-issue">
      {issue.cover !== null && (
        <a className="home-issue__cover" href={issue.href}>
          <Picture picture={issue.cover} place="cover" />
        </a>
      )}
      <div className="home-issue__text">
        <p className="kicker">In the current issue</p>
        <h2 className="home-issue__title" id="current-issue">
          <a href={issue.href}>{issue.label}</a>
        </h2>
        <p className="home-issue__volume">
          Volume {issue.volume}, number {issue.number}
        </p>
        {issue.contents.length > 0 && <Contents teasers={issue.contents} />}
        <p className="home-issue__more">
          <a href={issue.href}>
            The whole contents <Icon name="arrow" />
          </a>
        </p>
      </div>
    </section>
  )
}

function Contents({ teasers }: { teasers: Teaser[] }) {
  return (
    <ol className="home-issue__contents">
      {teasers.map((teaser) => (
        <li className="home-issue__entry" key={teaser.id}>
          <SponsorMark sponsor={teaser.sponsor} />
          <a className="home-issue__story" href={teaser.href}>
            {teaser.title}
          </a>
          {teaser.dek !== null && <span className="home-issue__dek">{teaser.dek}</span>}
          <span className="home-issue__names">{namesOf(teaser.byline)}</span>
        </li>
      ))}
    </ol>
  )
}
