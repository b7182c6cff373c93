// WordPress stores old articles without paragraph marks: a blank line ends a paragraph, a new line is a line break.

/** Between these, text is divided into paragraphs; they never stand inside one. */
const BLOCKS = new Set(
  (
    'table thead tfoot tbody caption col colgroup tr td th div dl dd dt ul ol li pre form map blockquote address p ' +
    'h1 h2 h3 h4 h5 h6 hr fieldset legend section article aside header footer nav main figure figcaption details summary'
  ).split(' '),
)
/** A single line in these stays as it is; two paragraphs become two. */
const TIGHT = new Set(['li', 'td', 'th', 'dd', 'dt', 'figcaption', 'caption', 'legend', 'summary', 'figure'])
/** Text in these is one paragraph already; only its lines are kept apart. */
const LINES = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'address'])
/** Space between their parts is nothing. */
const LISTS = new Set(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'colgroup'])
const VOID = new Set(['hr', 'col', 'br', 'img', 'input', 'wbr', 'source', 'track', 'area', 'embed', 'param'])

type Tag = { raw: string; name: string; isEnd: boolean; isVoid: boolean }
type Token = string | Tag

/** The rule of the classic editor; text in `<pre>` is not touched. Works on any input, however unbalanced. */
export function autop(html: string): string {
  const out: string[] = []
  const open: string[] = []
  let run: Token[] = []
  const flush = () => {
    out.push(paragraphs(run, open.at(-1) ?? ''))
    run = []
  }
  for (const token of tokens(html)) {
    if (typeof token === 'string' || !BLOCKS.has(token.name)) {
      run.push(token)
      continue
    }
    flush()
    out.push(token.raw)
    if (token.isEnd) close(open, token.name)
    else if (!token.isVoid) {
      if (LINES.has(open.at(-1) ?? '')) open.pop() // a block ends a paragraph that nobody ended
      open.push(token.name)
    }
  }
  flush()
  return out.join('')
}

/** A `<pre>` with everything in it is one token. */
function tokens(html: string): Token[] {
  const found: Token[] = []
  const pattern = /<(\/?)([a-zA-Z][\w-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/g
  let end = 0
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
    if (match.index > end) found.push(html.slice(end, match.index))
    const name = (match[2] ?? '').toLowerCase()
    const isEnd = match[1] === '/'
    end = name === 'pre' && !isEnd ? endOfPre(html, pattern.lastIndex) : pattern.lastIndex
    const raw = html.slice(match.index, end)
    found.push({ raw, name, isEnd, isVoid: VOID.has(name) || /(\/|<\/pre)>$/i.test(raw) })
    pattern.lastIndex = end
  }
  if (end < html.length) found.push(html.slice(end))
  return found
}

function endOfPre(html: string, from: number): number {
  const end = html.toLowerCase().indexOf('</pre>', from)
  return end < 0 ? html.length : end + '</pre>'.length
}

function close(open: string[], name: string): void {
  const at = open.lastIndexOf(name)
  if (at >= 0) open.length = at
}

function paragraphs(run: Token[], within: string): string {
  if (LISTS.has(within)) return run.map(rawOf).join('').trim()
  const parts = divide(run)
    .map((part) =>
      part
        .trim()
        .replaceAll(/\s*<br\s*\/?>\s*/gi, '<br>')
        .replaceAll(/[^\S\n]*\n\s*/g, '<br>'),
    )
    .filter((part) => !/^(<br>)*$/.test(part))
  if (within === 'p') return parts.join('</p><p>')
  if (LINES.has(within)) return parts.join('<br>')
  if (TIGHT.has(within) && parts.length <= 1) return parts.join('')
  return parts.map((part) => `<p>${part}</p>`).join('')
}

/** Divides at blank lines; a bold or a link that reaches over one goes on after it. */
function divide(run: Token[]): string[] {
  const parts = ['']
  const open: Tag[] = []
  const add = (text: string) => parts.push((parts.pop() ?? '') + text)
  for (const token of run) {
    if (typeof token !== 'string') {
      add(token.raw)
      if (token.isEnd) closeTag(open, token.name)
      else if (!token.isVoid) open.push(token)
      continue
    }
    const [first = '', ...others] = token.split(/\n[^\S\n]*\n\s*/)
    add(first)
    for (const other of others) {
      add(
        open
          .map((tag) => `</${tag.name}>`)
          .reverse()
          .join(''),
      )
      parts.push(open.map(rawOf).join('') + other)
    }
  }
  return parts
}

function closeTag(open: Tag[], name: string): void {
  const at = open.findLastIndex((tag) => tag.name === name)
  if (at >= 0) open.splice(at, 1)
}

function rawOf(token: Token): string {
  return typeof token === 'string' ? token : token.raw
}
