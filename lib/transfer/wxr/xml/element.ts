// One part of an export as a small tree: element names with their namespace, attributes, text.
import { SaxesParser } from 'saxes'

export type Element = {
  /** Local name; those of WordPress's own namespace are written "wp:name", content and excerpt as "content:encoded". */
  name: string
  attributes: Record<string, string>
  /** All text inside, that of inner elements too. */
  text: string
  children: Element[]
}

/** `notes` tells what was mended; a `broken` part is not well-formed, and the sentence says why. */
export type Parsed = { element: Element; notes: string[] } | { broken: string }

/** Reads one part. `rootTag` is the file's `<rss …>`, which declares the namespaces. Entities are never expanded. */
export function parseElement(rootTag: string, xml: string): Parsed {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const root: Element = { name: 'rss', attributes: {}, text: '', children: [] }
  const open: Element[] = []
  const problems: string[] = []
  const addText = (text: string) => {
    for (const element of open) element.text += text
  }
  parser.on('error', (error) => problems.push(error.message.replace(/^\d+:\d+: /, '')))
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('opentag', ({ local, uri, prefix, attributes }) => {
    const element = open.length === 0 ? root : emptyElement(nameOf(local, uri, prefix))
    for (const { local: key, value } of Object.values(attributes)) element.attributes[key] = value
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.write(`${rootTag}${mend(xml)}</rss>`).close()
  return judge(root, problems)
}

function emptyElement(name: string): Element {
  return { name, attributes: {}, text: '', children: [] }
}

const NAMESPACES: [RegExp, string][] = [
  [/^https?:\/\/(www\.)?wordpress\.org\/export\/[\d.]+\/excerpt\/?$/, 'excerpt:'],
  [/^https?:\/\/(www\.)?wordpress\.org\/export\/[\d.]+\/?$/, 'wp:'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/, 'content:'],
  [/^https?:\/\/purl\.org\/dc\/elements\/1\.1\/?$/, 'dc:'],
]

/** The namespace counts, not the prefix; only a prefix that the file forgot to declare counts as written. */
function nameOf(local: string, uri: string, prefix: string): string {
  if (!uri) return prefix ? `${prefix}:${local}` : local
  const known = NAMESPACES.find(([form]) => form.test(uri))
  return known ? `${known[1]}${local}` : `{${uri}}${local}`
}

/** Characters that XML 1.0 cannot hold vanish; a "]]>" in the middle of an article does not end its CDATA section. */
function mend(xml: string): string {
  return xml
    .replaceAll(FORBIDDEN, '')
    .replaceAll(FORBIDDEN_REFERENCES, '')
    .replaceAll(
      /(<(content|excerpt):encoded><!\[CDATA\[)([\s\S]*?)(\]\]>\s*<\/\2:encoded>)/g,
      (_, open: string, _name, text: string, close: string) => `${open}${closeNothing(text)}${close}`,
    )
}

function closeNothing(text: string): string {
  if (/<\/(content|excerpt):encoded>|<\/item>/.test(text)) return text // a section that never ended: another item follows
  return text.replaceAll(/\]\]>(?!<!\[CDATA\[)/g, ']]]]><![CDATA[>')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids (section 2.2)
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const FORBIDDEN_REFERENCES = /&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[0-9a-f]));/gi

/** What does not change the structure is mended by leaving the characters as they stand. */
const HARMLESS =
  /entity|namespace|may not assign|xml(ns)? prefix|"xmlns" as prefix|undefine prefix|disallowed character\.|duplicate attribute/

function judge(root: Element, problems: string[]): Parsed {
  const fatal = problems.find((problem) => !HARMLESS.test(problem))
  const [element, ...others] = root.children
  if (fatal !== undefined) return { broken: `it is not well-formed XML (${fatal.replace(/\.$/, '')})` }
  if (!element || others.length > 0) return { broken: 'it is not one element' }
  const hasUnknown = problems.some((problem) => /entity/.test(problem))
  return {
    element,
    notes: hasUnknown ? ['A character reference that XML does not know was kept as written.'] : [],
  }
}
