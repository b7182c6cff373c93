// Which page of an article an address asks for.
import { urls } from '../../urls.ts'

/** `page`: the plain address. `numbered`: `/2/`. `single`: `?singlepage=ASKED`, perhaps behind a number. */
export type WantedPage =
  | { kind: 'page' | 'numbered'; number: number }
  | { kind: 'single'; asked: string | string[]; number?: number }

type Asked = {
  /** What stands behind the slug: "3" of `/article/SLUG/3/`. */
  page?: string
  singlepage?: string | string[]
}

/** Null for what is no page's number: `/0/`, `/01/` and words. */
export function wantedPage({ page, singlepage }: Asked): WantedPage | null {
  if (page !== undefined && !/^[1-9]\d{0,3}$/.test(page)) return null
  const number = page === undefined ? undefined : Number(page)
  if (singlepage !== undefined) return { kind: 'single', asked: singlepage, number }
  return number === undefined ? { kind: 'page', number: 1 } : { kind: 'numbered', number }
}

/** In its one form, of an article of so many pages; null where it has no such page. */
export function pageAddress(slug: string, wanted: WantedPage, count: number): string | null {
  if (wanted.kind === 'single') return count === 1 ? urls.article(slug) : urls.singlePage(slug)
  return wanted.number <= count ? urls.articlePage(slug, wanted.number) : null
}
