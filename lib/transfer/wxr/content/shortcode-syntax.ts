// The square-bracket notation of WordPress: `[name key="value"]`, alone or around text.

export type Shortcode = {
  name: string
  attributes: Record<string, string>
  /** Values without a key, in order: `[audio https://…]`. */
  values: string[]
  /** What stands between start and end; null when it stands alone. */
  inside: string | null
  raw: string
}

type Mark = { name: string; isEnd: boolean; isAlone: boolean; written: string; start: number; end: number }

const NAME = String.raw`[A-Za-z][\w-]*`
const MARK = new RegExp(String.raw`\[(/?)(${NAME})((?:[\s=][^[\]]*)?)\]`, 'g')

/**
 * Replaces every shortcode by what `write` makes of it, inner ones first; null leaves it as it stands.
 * `[[name]]` is the way to show one: it becomes `[name]`.
 */
export function replaceShortcodes(text: string, write: (shortcode: Shortcode) => string | null): string {
  const marks = findMarks(text)
  let out = ''
  let at = 0
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]
    if (!mark || mark.start < at || mark.isEnd) continue
    if (text[mark.start - 1] === '[' && text[mark.end] === ']') {
      out += text.slice(at, mark.start - 1) + text.slice(mark.start, mark.end)
      at = mark.end + 1
      continue
    }
    const end = mark.isAlone ? undefined : endOf(mark, marks, index)
    const inside = end ? replaceShortcodes(text.slice(mark.end, end.start), write) : null
    const stop = end?.end ?? mark.end
    const raw = text.slice(mark.start, stop)
    out +=
      text.slice(at, mark.start) +
      (write({ name: mark.name, ...attributesOf(mark.written), inside, raw }) ?? raw)
    at = stop
  }
  return out + text.slice(at)
}

function findMarks(text: string): Mark[] {
  return [...text.matchAll(MARK)].map((match) => {
    const written = match[3] ?? ''
    return {
      name: (match[2] ?? '').toLowerCase(),
      isEnd: match[1] === '/',
      isAlone: /\/\s*$/.test(written),
      written: written.replace(/(^|\s)\/\s*$/, ''),
      start: match.index,
      end: match.index + match[0].length,
    }
  })
}

function endOf({ name }: Mark, marks: Mark[], index: number): Mark | undefined {
  let depth = 0
  for (let at = index + 1; at < marks.length && at < index + FAR; at++) {
    const mark = marks[at]
    if (mark?.name !== name || mark.isAlone) continue
    if (!mark.isEnd) depth++
    else if (depth-- === 0) return mark
  }
  // Two starts and one end: the first one stands alone.
  return undefined
}

/** An end further away than this many shortcodes belongs to something else. */
const FAR = 2000

const ATTRIBUTE =
  /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|[“”„]([^“”]*)[“”]|([^\s"'“”]+))|"([^"]*)"|'([^']*)'|([^\s"']+)/g

function attributesOf(written: string): Pick<Shortcode, 'attributes' | 'values'> {
  const attributes: Record<string, string> = {}
  const values: string[] = []
  // `[youtube=https://…]`: the old form of one value.
  const text = written.replace(/^=/, ' ').replaceAll(/&quot;|&#8221;|&#8220;|&#34;/g, '"')
  for (const [, key, ...rest] of text.matchAll(ATTRIBUTE)) {
    const value = rest.find((part) => part !== undefined) ?? ''
    if (key) attributes[key.toLowerCase()] ??= value
    else values.push(value)
  }
  return { attributes, values }
}
