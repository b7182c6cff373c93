// The references of a page, with the ways back to each place that cites them, on whichever page it stands.
import type { RenderedPage } from '../../rich-text/article-pages.ts'
import type { PageAddresses } from '../../urls.ts'
import type { ArticlePageView } from '../views.ts'

export function referencesOf(
  addresses: PageAddresses,
  page: RenderedPage,
  single: boolean,
): ArticlePageView['references'] {
  return {
    complete: page.isComplete,
    entries: page.references.map(({ number, id, html, places }) => ({
      number,
      id,
      html,
      backlinks: places.map((place, at) => ({
        label: letter(at),
        href: single ? `#${place.anchor}` : `${addresses.page(place.page)}#${place.anchor}`,
      })),
    })),
  }
}

/** a, b … z, aa, ab …: the names of the places where one reference is cited. */
function letter(at: number): string {
  const last = String.fromCharCode(97 + (at % 26))
  return at < 26 ? last : letter(Math.floor(at / 26) - 1) + last
}
