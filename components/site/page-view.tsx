// A static page of the footer: About Us, Privacy Policy and the like, set like an article without its furniture.

import { formatDate, isoDate } from '../../lib/dates.ts'
import type { StaticPageView } from '../../lib/reader/views.ts'

export function PageView({ view }: { view: StaticPageView }) {
  return (
    <article className="static-page">
      <h1 className="static-page__title">{view.title}</h1>
      <div className="static-page__columns">
        <div className="prose" dangerouslySetInnerHTML={{ __html: view.html }} />
        {view.updatedAt !== null && (
          <p className="static-page__date">
            Last changed <time dateTime={isoDate(view.updatedAt)}>{formatDate(view.updatedAt)}</time>
          </p>
        )}
      </div>
    </article>
  )
}
