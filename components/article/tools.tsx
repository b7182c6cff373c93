// What one can do with an article, under its byline: two ways down the page, and keeping it, which needs the script.

import type { ArticlePageView } from '../../lib/reader/views.ts'
import { namesOf } from './byline.tsx'

export function ArticleTools() {
  return (
    <p className="article-tools">
      <a className="share__act" href="#share">
        Share
      </a>
      <a className="share__act" href="#cite_this">
        Cite
      </a>
      <button className="share__act" type="button" data-save="" hidden>
        Save for later
      </button>
      <span className="share__status" role="status" data-save-status="" />
    </p>
  )
}

/** What the script keeps of an article (components/site/reader/kept.ts). */
export function articleData({ id, href, title, byline, sponsor, page }: ArticlePageView): string {
  const { number, count, single } = page
  const pages = single ? { page: 1, count: 1 } : { page: number, count }
  return JSON.stringify({ id, href, title, by: namesOf(byline), sponsor: sponsor ?? '', ...pages })
}
