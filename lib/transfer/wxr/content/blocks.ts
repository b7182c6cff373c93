// The block editor's comments: they are taken out, and what they alone know (addresses, shared blocks) is put in their place.
import { escapeHtml } from '../../../rich-text/html/escape.ts'

export type BlockContext = {
  /** HTML of a block that several articles share, by its number; null when the export does not hold it. */
  sharedBlock(id: number): string | null
  warn(text: string): void
}

export function hasBlocks(html: string): boolean {
  return /<!--\s+wp:/.test(html)
}

/** HTML without block comments. Blocks that WordPress makes anew on every page (latest posts, archives) are left out. */
export function withoutBlocks(html: string, context: BlockContext): string {
  const leftOut = new Map<string, number>()
  const clean = expand(html, context, leftOut, 0)
  if (leftOut.size > 0) {
    const names = [...leftOut].map(([name, count]) => (count > 1 ? `${name} (${count})` : name))
    context.warn(`Left out, because WordPress makes them anew on every page: ${names.join(', ')}.`)
  }
  return clean
}

const COMMENT = /<!--\s+(\/)?wp:([a-z0-9/_-]+)\s*(\{[\s\S]*?\})?\s*(\/)?-->/g
/** A shared block may hold another one; one that holds itself must end somewhere. */
const MAX_SHARED = 5

function expand(html: string, context: BlockContext, leftOut: Map<string, number>, depth: number): string {
  return html
    .replaceAll(/<!--\s+wp:query-no-results[\s\S]*?<!--\s+\/wp:query-no-results\s+-->/g, '')
    .replaceAll(COMMENT, (_, isEnd?: string, name = '', json?: string, isAlone?: string) => {
      if (isEnd) return ''
      const attributes = parse(json)
      const short = name.replace(/^core\//, '')
      if (short === 'columns') context.warn('Columns were set one below the other.')
      if (short === 'block') return shared(attributes.ref, context, leftOut, depth)
      if (!isAlone || SILENT.has(short)) return ''
      if (short === 'nextpage') return '<!--nextpage-->'
      if (short === 'more') return '<!--more-->'
      if (short === 'social-link') return socialLink(attributes)
      leftOut.set(short, (leftOut.get(short) ?? 0) + 1)
      return ''
    })
}

/** Blocks without content whose absence nobody can see. */
const SILENT = new Set(['spacer', 'separator', 'paragraph', 'footnotes', 'shortcode'])

function shared(ref: unknown, context: BlockContext, leftOut: Map<string, number>, depth: number): string {
  const html = typeof ref === 'number' && depth < MAX_SHARED ? context.sharedBlock(ref) : null
  if (html !== null) return expand(html, context, leftOut, depth + 1)
  context.warn(`A shared block (${String(ref)}) is not in the export and was left out.`)
  return ''
}

function socialLink({ url, service, label }: Record<string, unknown>): string {
  if (typeof url !== 'string' || !/^(https?|mailto):/.test(url)) return ''
  const text = typeof label === 'string' && label ? label : typeof service === 'string' ? service : url
  return `<li><a href="${escapeHtml(url)}">${escapeHtml(text)}</a></li>`
}

function parse(json: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json ?? '{}')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
