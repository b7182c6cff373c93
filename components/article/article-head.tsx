// The head of an article: kicker, title, dek, the byline with issue and date in one line, sponsor, hero picture.

import { Fragment, type ReactNode } from 'react'
import { counted } from '../../lib/counted.ts'
import { formatDate, isoDate } from '../../lib/dates.ts'
import type { ArticlePageView } from '../../lib/reader/views.ts'
import { Breadcrumb } from '../lists/breadcrumb.tsx'
import { Figure } from '../ui/figure.tsx'
import { classes } from '../ui/section.ts'
import { SponsorLine } from '../ui/sponsor-line.tsx'
import { Signers } from './byline.tsx'
import { ArticleTools } from './tools.tsx'

/** Characters after which a headline is set a size smaller, so that it does not fill the first screen alone. */
const LONG_TITLE = 80

/** What the head shows of an article. */
export type ArticleHeadView = Pick<
  ArticlePageView,
  | 'agedYears'
  | 'breadcrumb'
  | 'byline'
  | 'dek'
  | 'hero'
  | 'issue'
  | 'kicker'
  | 'language'
  | 'minutes'
  | 'page'
  | 'publishedAt'
  | 'sponsor'
  | 'sponsorLink'
  | 'timeZone'
  | 'title'
  | 'updatedAt'
>

/** The hero and the dek open the article; on its later pages the head is only title and byline, to read on quickly. */
export function ArticleHead({ view, level = 1 }: { view: ArticleHeadView; level?: 1 | 4 }) {
  const Title: 'h1' | 'h4' = `h${level}`
  const opening = view.page.number === 1 || view.page.single
  return (
    <header className="article-head">
      <Breadcrumb links={view.breadcrumb} />
      {view.sponsor !== null && (
        <p className="article-head__sponsor">
          <SponsorLine words={view.sponsor} link={view.sponsorLink} />
        </p>
      )}
      {view.kicker !== null && <p className="article-head__kicker kicker">{view.kicker}</p>}
      <Title
        className={classes(
          'article-head__title',
          view.title.length > LONG_TITLE && 'article-head__title--long',
        )}
        lang={view.language?.code}
      >
        {view.title}
      </Title>
      {opening && view.dek !== null && (
        <p className="article-head__dek" lang={view.language?.code}>
          {view.dek}
        </p>
      )}
      <BylineRow view={view} />
      <Facts view={view} />
      {view.agedYears !== null && <Age years={view.agedYears} />}
      <ArticleTools />
      {opening && view.hero !== null && (
        <Figure picture={view.hero} place="hero" className="figure--hero" loading="eager" />
      )}
    </header>
  )
}

function BylineRow({ view }: { view: ArticleHeadView }) {
  return (
    <p className="byline">
      {view.byline.length > 0 && (
        <>
          <Signers byline={view.byline} />
          <Bar />
        </>
      )}
      {view.issue !== null && (
        <>
          <span className="byline__issue">
            Issue: <a href={view.issue.href}>{view.issue.label}</a>
          </span>
          <Bar />
        </>
      )}
      <time className="byline__date" dateTime={isoDate(view.publishedAt)}>
        {formatDate(view.publishedAt, view.timeZone)}
      </time>
    </p>
  )
}

function Facts({ view }: { view: ArticleHeadView }) {
  // Apart from what is around it: in an article set from the right its number would come last.
  const minutes = <bdi key="minutes">{`${view.minutes}\u00a0min\u00a0read`}</bdi>
  const facts: [string, ReactNode][] = [['minutes', minutes]]
  if (view.updatedAt !== null)
    facts.unshift(['updated', <Updated key="updated" at={view.updatedAt} timeZone={view.timeZone} />])
  if (view.page.count > 1 && !view.page.single) {
    facts.push(['page', `Page ${view.page.number} of ${view.page.count}`])
  }
  return (
    <p className="article-head__facts">
      {facts.map(([name, fact], index) => (
        <Fragment key={name}>
          {index > 0 && ' · '}
          {fact}
        </Fragment>
      ))}
    </p>
  )
}

function Age({ years }: { years: number }) {
  return (
    <p className="article-head__age">
      This article is more than {counted(years, 'year')} old. What it recommends may have changed since.
    </p>
  )
}

function Updated({ at, timeZone }: { at: number; timeZone: string }) {
  return (
    <>
      Updated <time dateTime={isoDate(at)}>{formatDate(at, timeZone)}</time>
    </>
  )
}

function Bar() {
  return (
    <span className="byline__bar" aria-hidden="true">
      {' | '}
    </span>
  )
}
