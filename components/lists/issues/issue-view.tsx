// A print issue: its cover, and its contents by section in the order of the paper.

import type { IssueView as IssueViewModel, Teaser } from '../../../lib/reader/views.ts'
import { urls } from '../../../lib/urls.ts'
import { Signers } from '../../article/byline.tsx'
import { Picture } from '../../ui/picture.tsx'
import { classes, sectionClass } from '../../ui/section.ts'
import { SponsorMark } from '../../ui/sponsor-mark.tsx'
import { Breadcrumb } from '../breadcrumb.tsx'

export function IssueView({ view }: { view: IssueViewModel }) {
  return (
    <div className="issue">
      <header className="issue__head">
        <Breadcrumb links={[{ label: 'Issue Archives', href: urls.issues() }]} />
        <p className="kicker">
          Volume {view.volume}, number {view.number}
        </p>
        <h1 className="issue__title">{view.label}</h1>
        {view.sections.length > 0 && (
          <p className="issue__whole">
            <a href={view.printedHref}>The whole issue, to print or save as PDF</a>
          </p>
        )}
        {view.pdf !== null && (
          <p className="issue__whole">
            <a href={view.pdf.href} type="application/pdf">
              PDF of the printed issue ({view.pdf.size})
            </a>
          </p>
        )}
        {view.cover !== null && (
          <div className="issue__cover">
            <Picture picture={view.cover} place="issue" loading="eager" />
          </div>
        )}
      </header>
      <div className="issue__contents">
        {view.sections.length === 0 && (
          <p className="empty">The contents of this issue are not online yet.</p>
        )}
        {view.sections.map((section) => (
          <Section section={section} key={section.name} />
        ))}
      </div>
      <Neighbours view={view} />
    </div>
  )
}

function Section({ section }: { section: IssueViewModel['sections'][number] }) {
  return (
    <section className="contents">
      <h2 className="contents__name">{section.name}</h2>
      <ol className="contents__list">
        {section.teasers.map((teaser) => (
          <li className={classes('contents__entry', sectionClass(teaser.section))} key={teaser.id}>
            <Entry teaser={teaser} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Entry({ teaser }: { teaser: Teaser }) {
  return (
    <article className="contents__story">
      <SponsorMark sponsor={teaser.sponsor} />
      <h3 className="contents__title">
        <a href={teaser.href}>{teaser.title}</a>
      </h3>
      {teaser.dek !== null && <p className="contents__dek">{teaser.dek}</p>}
      {teaser.byline.length > 0 && (
        <p className="contents__byline">
          <Signers byline={teaser.byline} />
        </p>
      )}
    </article>
  )
}

function Neighbours({ view }: { view: IssueViewModel }) {
  return (
    <nav className="neighbours" aria-label="Other issues">
      {view.previous !== null && (
        <a className="neighbours__link neighbours__link--previous" href={view.previous.href} rel="prev">
          <span className="neighbours__label kicker">Earlier issue</span>
          <span className="neighbours__title">{view.previous.label}</span>
        </a>
      )}
      <a className="neighbours__link neighbours__link--all" href={urls.issues()}>
        <span className="neighbours__label kicker">All issues</span>
        <span className="neighbours__title">Issue Archives</span>
      </a>
      {view.next !== null && (
        <a className="neighbours__link neighbours__link--next" href={view.next.href} rel="next">
          <span className="neighbours__label kicker">Later issue</span>
          <span className="neighbours__title">{view.next.label}</span>
        </a>
      )}
    </nav>
  )
}
