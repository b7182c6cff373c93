// Links within the site, for paper: each carries the site's origin, which the print style writes before its address.
import { escapeHtml } from './html/escape.ts'

/** Marks and ways back of references are left alone: they lead to what is printed below. */
export function forPaper(html: string, origin: string): string {
  return html.replaceAll(OWN_LINK, `<a data-origin="${escapeHtml(origin)}" href="/`)
}

/** Text holds no bare angle brackets, so this stands for nothing else. */
const OWN_LINK = /<a href="\/(?![^"]*#(?:ref|cite)-)/g
