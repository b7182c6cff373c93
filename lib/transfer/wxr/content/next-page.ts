// Divides an article where WordPress does: at its page break comment, in every spelling that occurs.

/** The comment with or without spaces and in any case, alone in a paragraph, doubled by its end tag, typed as text on a
 *  line of its own, as the editor's picture of it, or as the shortcode of the plugins that name pages. */
const BREAK = new RegExp(
  [
    String.raw`(?:<p[^<>]*>\s*)?<!--\s*next-?page\s*/?\s*-->(?:\s*<!--\s*/next-?page\s*-->)?(?:\s*</p>)?`,
    String.raw`^[^\S\n]*(?:<p[^<>]*>)?\s*&lt;!--\s*nextpage\s*--&gt;\s*(?:</p>)?[^\S\n]*$`,
    String.raw`<(?:img|hr)\b[^>]*\bclass="[^"]*(?:mce-?wp-?nextpage|mce-?next-?page|mce-pagebreak)[^"]*"[^>]*>`,
    String.raw`(?:<p[^<>]*>\s*)?\[nextpage(?:\s+title=["“]([^"”\]]*)["”])?\s*/?\](?:\s*</p>)?`,
  ].join('|'),
  'gim',
)
const PAGE_TITLE = /^\s*<!--\s*page-?title:\s*([\s\S]*?)\s*-->/i

/** The pages, at least one. What is open where a page ends (a list, a quote, bold) is open again where the next begins. */
export function splitAtBreaks(html: string): string[] {
  const pages: string[] = []
  let carried = ''
  let end = 0
  for (const match of html.matchAll(BREAK)) {
    const page = carried + html.slice(end, match.index)
    pages.push(page)
    carried = openTags(page) + headed(match[1])
    end = match.index + match[0].length
  }
  pages.push(carried + html.slice(end))
  return pages.map((page) => page.replace(PAGE_TITLE, (_, title: string) => headed(title)))
}

function headed(title: string | undefined): string {
  return title ? `<h2>${title.replaceAll(/<[^>]*>/g, '')}</h2>\n\n` : ''
}

const NEVER_CARRIED = new Set(
  'p h1 h2 h3 h4 h5 h6 br hr img input col wbr source area param embed iframe script style'.split(' '),
)

function openTags(html: string): string {
  const open: { name: string; raw: string }[] = []
  for (const match of html.matchAll(/<(\/?)([a-zA-Z][\w-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/g)) {
    const name = (match[2] ?? '').toLowerCase()
    if (NEVER_CARRIED.has(name) || match[0].endsWith('/>')) continue
    if (match[1] !== '/') {
      open.push({ name, raw: match[0] })
      continue
    }
    const at = open.findLastIndex((tag) => tag.name === name)
    if (at >= 0) open.splice(at, 1)
  }
  return open.map(({ raw }) => raw.replaceAll(/\s(?:id|name)="[^"]*"/g, '')).join('')
}
