// The table of contents of a long article: its headings, on whichever page they stand.
import type { ArticlePages } from '../../rich-text/article-pages.ts'
import type { PageAddresses } from '../../urls.ts'
import type { Link } from '../views.ts'

/** Shorter ones are overlooked at a glance, and two parts need no list. */
const LEAST_WORDS = 900
const LEAST_HEADINGS = 3

/** `current` is the page that shows it: what stands there needs no address. */
export function contentsOf(
  addresses: PageAddresses,
  { pages, words }: Pick<ArticlePages, 'words'> & { pages: Pick<ArticlePages['single'], 'headings'>[] },
  current: number | 'single',
): Link[] {
  const links = pages.flatMap(({ headings }, at) => {
    const isHere = current === 'single' || current === at + 1
    return headings.map(({ id, text }) => ({
      label: text,
      href: `${isHere ? '' : addresses.page(at + 1)}#${id}`,
    }))
  })
  return words >= LEAST_WORDS && links.length >= LEAST_HEADINGS ? links : []
}
