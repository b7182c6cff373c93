// A tree of HTML as text.

export type Writable = {
  localName: string | null
  data: string
  attributeMap: Readonly<Record<string, string>>
  firstChild: Writable | null
  nextSibling: Writable | null
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Their text is written as it stands: no parser reads entities in it. */
const RAW = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext', 'noscript'])

export function innerHtml(parent: Writable): string {
  let html = ''
  const isRaw = RAW.has(parent.localName ?? '')
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.localName !== null) html += outerHtml(node)
    else html += isRaw ? node.data : escapeText(node.data)
  }
  return html
}

export function outerHtml(element: Writable): string {
  const name = element.localName ?? ''
  let html = `<${name}`
  for (const key in element.attributeMap) html += ` ${key}="${escapeValue(element.attributeMap[key] ?? '')}"`
  return VOID.has(name) ? `${html}>` : `${html}>${innerHtml(element)}</${name}>`
}

const ESCAPED: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
}

function escapeText(text: string): string {
  return /[&<>\u00a0]/.test(text) ? text.replaceAll(/[&<>\u00a0]/g, (mark) => ESCAPED[mark] ?? mark) : text
}

function escapeValue(text: string): string {
  return /[&"\u00a0]/.test(text) ? text.replaceAll(/[&"\u00a0]/g, (mark) => ESCAPED[mark] ?? mark) : text
}
