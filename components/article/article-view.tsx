// An article page as readers see it: head, body with its places, pager, references, then all that follows the text.

import type { PrintedCitation } from '../../lib/discovery/citation/printed.ts'
import type { ArticlePageView } from '../../lib/reader/views.ts'
import { classes, sectionClass } from '../ui/section.ts'
import { ArticleHead } from './article-head.tsx'
import { AuthorBox } from './author-box.tsx'
import { Body } from './body.tsx'
import { Cite, CiteOnPaper } from './cite.tsx'
import { Corrections } from './corrections.tsx'
import { IssueNeighbours } from './issue-neighbours.tsx'
import { Pager } from './pager.tsx'
import { References } from './references.tsx'
import { Related } from './related.tsx'
import { Share } from './share.tsx'
import { Subjects } from './subjects.tsx'
import { Toc } from './toc.tsx'
import { articleData } from './tools.tsx'

/** `address` is the page's own with its origin: it may be sent to somebody. */
type ArticleViewProps = { view: ArticlePageView; address: string; citations?: PrintedCitation[] }

/** Notes on the article stand on every page of it; who wrote it and what lies near stand where the text ends. */
export function ArticleView({ view, address, citations = [] }: ArticleViewProps) {
  const { origin } = new URL(address)
  const first = view.page.single || view.page.number === 1
  const retractions = view.corrections.filter((correction) => correction.kind === 'retraction')
  const others = view.corrections.filter((correction) => correction.kind !== 'retraction')
  return (
    <div className={classes('article-page', sectionClass(view.section))}>
      <article className="article" dir={view.language?.direction} data-article={articleData(view)}>
        <ArticleHead view={view} />
        <div className="article__columns">
          <div className="article__text">
            <Corrections corrections={retractions} label="Retraction" timeZone={view.timeZone} />
            <Toc contents={view.contents} />
            <Body
              segments={view.body}
              origin={origin}
              initial={view.isEssay && first ? 'drop-cap' : 'plain'}
              language={view.language?.code}
            />
            {view.pager !== null && <Pager pager={view.pager} />}
            <Corrections corrections={others} label="Corrections" timeZone={view.timeZone} />
            <References references={view.references} origin={origin} />
            <footer className="article__foot">
              <Share title={view.title} href={address} wholeHref={wholeOf(view)} />
              <Cite slug={view.slug} citations={citations} />
              <CiteOnPaper citations={citations} address={address} />
              <Subjects filedUnder={view.filedUnder} taggedWith={view.taggedWith} />
              <Authors view={view} />
              {view.disclosure !== null && <Disclosure text={view.disclosure} />}
            </footer>
          </div>
        </div>
      </article>
      <IssueNeighbours inThisIssue={view.inThisIssue} />
      <Related teasers={view.related} />
    </div>
  )
}

/** Null where the page is the whole. */
function wholeOf({ pager, page }: ArticlePageView): string | null {
  return page.single ? null : (pager?.entries.at(-1)?.href ?? null)
}

export function Disclosure({ text }: { text: string }) {
  return (
    <p className="disclosure">
      <strong className="disclosure__label">Disclosure</strong> {text}
    </p>
  )
}

function Authors({ view }: { view: ArticlePageView }) {
  if (view.authors.length === 0) return null
  return (
    <section className="authors" aria-labelledby="authors_title">
      <h2 className="authors__title" id="authors_title">
        {view.authors.length === 1 ? 'About the author' : 'About the authors'}
      </h2>
      <div className="authors__list">
        {view.authors.map((author) => (
          <AuthorBox author={author} level={3} key={author.href} />
        ))}
      </div>
    </section>
  )
}
