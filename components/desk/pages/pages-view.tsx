// All static pages with where they stand, and the way to a new one. Links only.

import { formatMoment } from '../../../lib/dates.ts'
import type { PageSummary } from '../../../lib/pages/load.ts'
import { urls } from '../../../lib/urls.ts'
import { PlainForm } from '../forms/plain-form.client.tsx'
import { StandingBadge } from '../standing.tsx'

type Props = { pages: PageSummary[]; deleted: { id: string; title: string } | null; timeZone: string }

export function PagesView({ pages, deleted, timeZone }: Props) {
  return (
    <div className="issues">
      <div className="screen__head">
        <h1>Pages</h1>
        <a className="button button--primary" href={urls.deskNewPage()}>
          New page
        </a>
      </div>
      {deleted && (
        <PlainForm action={urls.bringBackPage(deleted.id)} className="notice notice--calm">
          <p>“{deleted.title}” is deleted.</p>
          <p className="notice__acts">
            <button type="submit" className="button">
              Bring it back
            </button>
          </p>
        </PlainForm>
      )}
      {pages.length === 0 ? (
        <div className="nothing">
          <h2>There is no page yet</h2>
          <p>
            A page says what stays true for longer than an issue: who you are, how to write to you, what you
            do with readers’ data. It is written like an article; readers see it once you publish it, and find
            it through a menu.
          </p>
        </div>
      ) : (
        <ul className="issues__list">
          {pages.map((page) => (
            <PageLine key={page.id} page={page} timeZone={timeZone} />
          ))}
        </ul>
      )}
    </div>
  )
}

function PageLine({ page, timeZone }: { page: PageSummary; timeZone: string }) {
  const { id, title, slug, standing, changed } = page
  return (
    <li className="pages__line">
      <span className="issues__words">
        <a href={urls.deskPage(id)}>{title}</a>
        <span className="issues__facts">
          {urls.page(slug)}
          {changed && ` · ${changed.byName}, ${formatMoment(changed.at, timeZone)}`}
        </span>
      </span>
      <StandingBadge standing={standing} timeZone={timeZone} />
    </li>
  )
}
