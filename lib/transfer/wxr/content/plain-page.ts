// Most articles are words and little else: what has nothing to tidy is not read into a tree for it.

/** The steps of tidying look for none of these; whatever is not listed here may be something to them. */
const PLAIN = new Set('p br hr h2 h3 h4 h5 h6 strong b em i u s del ins sup sub code a'.split(' '))
const VOID = new Set(['br', 'hr'])
const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:[^<>"']|"[^"<>]*"|'[^'<>]*')*)>/g
/** Classes and styles say what a box is; an address within the page may lead to a footnote. */
const TELLING = /\b(?:class|style|data-[\w-]*)\s*=|href\s*=\s*["']?\s*#/i

/** True when the page holds only running text, every element of it ended in its order. */
export function isPlain(page: string): boolean {
  const open: string[] = []
  let end = 0
  for (const { 0: tag, 1: slash, 2: written = '', 3: attributes = '', index } of page.matchAll(TAG)) {
    const name = written.toLowerCase()
    if (!PLAIN.has(name) || (attributes !== '' && TELLING.test(attributes))) return false
    const stray = page.indexOf('<', end)
    if (stray !== index) return false // a "<" that begins no tag
    end = index + tag.length
    if (VOID.has(name)) continue
    if (slash === '') open.push(name)
    else if (open.pop() !== name) return false
  }
  return open.length === 0 && page.indexOf('<', end) < 0
}
