// The demo's Markdown, with its forms for references, figures, galleries, quotes and videos, as HTML for `fromHtml`.
import { marked } from 'marked'
import { escapeHtml } from '../../rich-text/html/escape.ts'

/** Special forms stand on lines of their own; everything between them is plain Markdown. */
export function markdownToHtml(markdown: string): string {
  const { text, references } = takeReferences(markdown)
  const lines = text
    .replaceAll(MARK, (_, keys: string) => `<sup data-ref="${keys.split(',').join(' ')}"></sup>`)
    .split('\n')
  return `${blocksOf(lines)}${referenceList(references)}`
}

const MARK = /\[\^([\w,-]+)\]/g
const DEFINITION = /^\[\^([\w-]+)\]: (.+)$/gm
const FIGURE = /^!\[(.*?)\]\((\S+)(?: "(.*)")?(?: (column|wide|full))?\)$/
const VIDEO = /^@\[video\]\((\w+):(\S+) "(.*)"\)$/
const FENCE = /^:::(\w+) ?(.*)$/
const CAPTION = /^Table: (.+)$/

function takeReferences(markdown: string) {
  const references = [...markdown.matchAll(DEFINITION)].map(([, key = '', citation = '']) => ({
    key,
    citation,
  }))
  return { text: markdown.replaceAll(DEFINITION, ''), references }
}

function referenceList(references: { key: string; citation: string }[]): string {
  if (references.length === 0) return ''
  const entries = references.map(({ key, citation }) => `<li data-ref-id="${key}">${inline(citation)}</li>`)
  return `<ol data-references>${entries.join('')}</ol>`
}

function blocksOf(lines: string[]): string {
  const html: string[] = []
  let plain: string[] = []
  const flush = () => {
    html.push(plainHtml(plain))
    plain = []
  }
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const fence = FENCE.exec(line)
    const special = fence ? null : specialHtml(line)
    if (!fence && special === null) {
      plain.push(line)
      continue
    }
    flush()
    if (special !== null) html.push(special)
    if (!fence) continue
    const end = lines.indexOf(':::', at)
    html.push(fenceHtml(fence[1] ?? '', fence[2] ?? '', lines.slice(at + 1, end)))
    at = end
  }
  flush()
  return html.join('\n')
}

function specialHtml(line: string): string | null {
  const figure = FIGURE.exec(line)
  if (figure) return figureHtml(figure)
  const video = VIDEO.exec(line)
  if (video?.[1] === 'youtube')
    return `<a data-video href="https://www.youtube.com/watch?v=${video[2]}">${escapeHtml(video[3] ?? '')}</a>`
  return null
}

/** The words in quotes are "Caption. | Credit". */
function figureHtml([, alt = '', src = '', words = '', size]: RegExpExecArray): string {
  const [caption = '', credit = ''] = words.split(' | ')
  const attributes = [credit && `data-credit="${escapeHtml(credit)}"`, size && `data-size="${size}"`].filter(
    Boolean,
  )
  return `<figure ${attributes.join(' ')}><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"><figcaption>${inline(caption)}</figcaption></figure>`
}

function fenceHtml(name: string, title: string, lines: string[]): string {
  switch (name) {
    case 'gallery':
      return `<figure data-gallery>${blocksOf(lines)}</figure>`
    case 'pull':
      return `<aside data-pull-quote data-attribution="${escapeHtml(title)}">${inline(lines.join(' ').trim())}</aside>`
    case 'callout':
      return `<aside data-callout="${escapeHtml(title)}">${blocksOf(lines)}</aside>`
    default:
      throw new Error(`There is no form ":::${name}".`)
  }
}

/** "Table: caption" right before a table becomes its caption. */
function plainHtml(lines: string[]): string {
  const captions = lines.flatMap((line) => CAPTION.exec(line)?.[1] ?? [])
  const html = marked.parse(lines.filter((line) => !CAPTION.test(line)).join('\n'), { async: false })
  return html.replaceAll(/<table>/g, () => `<table data-caption="${escapeHtml(captions.shift() ?? '')}">`)
}

const inline = (markdown: string) => marked.parseInline(markdown, { async: false })
