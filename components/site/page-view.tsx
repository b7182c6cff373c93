// A static page of the footer: About Us, Privacy Policy and the like, set like an article without its furniture.

import { formatDate, isoDate } from '../../lib/dates.ts'
import type { StaticPageView } from '../../lib/reader/views.ts'
import { forPaper } from '../../lib/rich-text/on-paper.ts'

/** `origin` stands before the addresses of the site's own links on paper. */
export function PageView({ view, origin }: { view: StaticPageView; origin: string }) {
  const paperHtml = forPaper(view.html, origin)
  return (
    <article className="static-page">
      <h1 className="static-page__title">{view.title}</h1>
      <div className="static-page__columns">
        <div className="prose" dangerouslySetInnerHTML={{ __html: paperHtml }} />
        {view.updatedAt !== null && (
          <p className="static-page__date">
            Last changed <time dateTime={isoDate(view.updatedAt)}>{formatDate(view.updatedAt)}</time>
          </p>
        )}
      </div>
    </article>
  )
}
