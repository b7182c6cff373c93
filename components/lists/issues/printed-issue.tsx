// A whole issue for paper: a title page with the contents, and a new sheet for each article.
import type { PrintedIssueView } from '../../../lib/reader/publication/printed-issue-view.ts'
import { forPaper } from '../../../lib/rich-text/on-paper.ts'
import { absolute } from '../../../lib/urls.ts'
import { Signers } from '../../article/byline.tsx'
import { Corrections } from '../../article/corrections.tsx'
import { Picture } from '../../ui/picture.tsx'
import { SponsorMark } from '../../ui/sponsor-mark.tsx'

/** `origin` stands before its addresses: on paper nobody can follow a link. */
export function PrintedIssue({ view, origin }: { view: PrintedIssueView; origin: string }) {
  return (
    <div className="printed">
      <header className="printed__head">
        <p className="kicker">
          Volume {view.volume}, number {view.number}
        </p>
        <h1 className="issue__title">{view.label}</h1>
        <p className="printed__hint">
          The whole issue on one page, to print or save as PDF from your browser’s menu.{' '}
          <a href={view.href}>Back to the issue</a>
        </p>
        {view.cover !== null && (
          <div className="issue__cover">
            <Picture picture={view.cover} place="issue" loading="eager" />
          </div>
        )}
      </header>
      <nav aria-label="Contents">
        <h2 className="contents__name">Contents</h2>
        <ol className="printed__contents">
          {view.articles.map(({ id, teaser }) => (
            <li key={id}>
              <SponsorMark sponsor={teaser.sponsor} />
              <a href={`#${id}`}>{teaser.title}</a>
            </li>
          ))}
        </ol>
        {view.left > 0 && <p>{left(view.left)}</p>}
      </nav>
      {view.articles.map((article) => (
        <PrintedArticle key={article.id} article={article} origin={origin} timeZone={view.timeZone} />
      ))}
    </div>
  )
}

const left = (count: number) =>
  `${count === 1 ? 'One more article has' : `${count} more articles have`} no room on this page; find them in the issue.`

type ArticleProps = { article: PrintedIssueView['articles'][number]; origin: string; timeZone: string }

function PrintedArticle({ article, origin, timeZone }: ArticleProps) {
  const { id, teaser, html, disclosure, corrections } = article
  const paperHtml = forPaper(html, origin)
  return (
    <article className="printed__article" id={id}>
      <SponsorMark sponsor={teaser.sponsor} />
      {teaser.kicker !== null && <p className="kicker">{teaser.kicker}</p>}
      <h2 className="printed__title">{teaser.title}</h2>
      {teaser.dek !== null && <p className="contents__dek">{teaser.dek}</p>}
      {teaser.byline.length > 0 && (
        <p className="contents__byline">
          <Signers byline={teaser.byline} />
        </p>
      )}
      {teaser.picture !== null && <Picture picture={teaser.picture} place="issue" />}
      <div className="prose" dangerouslySetInnerHTML={{ __html: paperHtml }} />
      <Corrections corrections={corrections} label={`Corrections of ${teaser.title}`} timeZone={timeZone} />
      {disclosure !== null && <p>Disclosure: {disclosure}</p>}
      <p className="on-paper">{absolute(origin, teaser.href)}</p>
    </article>
  )
}
