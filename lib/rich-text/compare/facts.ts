// What a block holds besides its words: addresses of links, formatting, sources, captions, sizes. Said in words, so that two can be compared.
import type { Block, Inline, Mark, Table } from '../model.ts'
import { allBlocks, isBlock, lineOf } from '../tree.ts'
import { videoAddress } from '../video-address.ts'
import type { TopNode } from './nodes.ts'
import { BLOCK_WORDS, textOfLine } from './words.ts'

/** `what` is empty where `says` says all: what kind of block it is. */
export type Fact = { what: string; says: string }

/** What an entry of the reference list says, by its id. */
export type Cited = (id: string) => string | undefined

export function factsOf(block: TopNode, cited: Cited): Fact[] {
  if (!isBlock(block)) return [{ what: '', says: kindOf(block) }]
  const inner = allBlocks([block])
  return inner.flatMap((one, at) => [
    ...(at === 0 || !isPlain(one) ? [{ what: '', says: kindOf(one) }] : []),
    ...(at === 0 && one.type === 'figure' ? [{ what: 'Size', says: one.attrs.size }] : []),
    ...ownFacts(one),
    ...lineFacts(lineOf(one), cited),
  ])
}

/** The facts of the first that the other does not have as well. */
export function factsWithout(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const left = others.map(keyOf)
  return facts.filter((fact) => {
    const at = left.indexOf(keyOf(fact))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** How facts became others: "Alt text: “A knee” became “A hand”". */
export function factChanges(before: readonly Fact[], after: readonly Fact[]): string[] {
  const [gone, fresh] = [factsWithout(before, after), factsWithout(after, before)]
  const names = [...new Set([...gone, ...fresh].map(({ what }) => what))]
  return names.flatMap((what) => {
    const [was, is] = [gone, fresh].map((all) =>
      all.filter((fact) => fact.what === what).map(({ says }) => says),
    )
    const named = (words: string) => (what ? `${what}${words}` : words.slice(2))
    const pairs = (was ?? []).map((old, at) => {
      const now = is?.[at]
      return named(now === undefined ? ` taken out: ${old}` : `: ${old} became ${now}`)
    })
    const added = (is ?? []).slice(was?.length ?? 0).map((now) => named(` added: ${now}`))
    return [...pairs, ...added].map(capital)
  })
}

export function factWords({ what, says }: Fact): string {
  return what ? `${what}: ${says}` : capital(says)
}

const keyOf = ({ what, says }: Fact) => `${what}: ${says}`
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const quoted = (words: string) => `“${words}”`

/** Within another block; pictures are counted by themselves. */
const isPlain = ({ type }: Block) => type === 'paragraph' || type === 'figure'

function kindOf(block: TopNode): string {
  if (block.type === 'heading') return `heading of level ${block.attrs.level}`
  return BLOCK_WORDS[block.type].toLowerCase()
}

function ownFacts(block: Block): Fact[] {
  switch (block.type) {
    case 'orderedList':
      return [{ what: 'First number', says: String(block.attrs.start) }]
    case 'blockquote':
      return given('Source', block.attrs.cite)
    case 'pullQuote':
      return given('Attribution', block.attrs.attribution)
    case 'callout':
      return given('Title', block.attrs.title)
    case 'codeBlock':
      return given('Language', block.attrs.language)
    case 'videoEmbed':
      return [{ what: 'Address', says: videoAddress(block.attrs) }, ...given('Title', block.attrs.title)]
    case 'figure':
      return [
        ...(block.attrs.alt === '' ? [{ what: 'Alt text', says: 'none, the picture is decoration' }] : []),
        ...given('Alt text', block.attrs.alt),
        ...given('Credit', block.attrs.credit),
      ]
    case 'table':
      return [...given('Caption', block.attrs.caption), ...cellFacts(block)]
    default:
      return []
  }
}

const given = (what: string, words: string | null): Fact[] => (words ? [{ what, says: quoted(words) }] : [])

function cellFacts(table: Table): Fact[] {
  return table.content.flatMap((row) =>
    row.content.flatMap(({ type, attrs: { colspan, rowspan, align }, content }) => {
      const says = quoted(
        allBlocks(content)
          .map((one) => textOfLine(lineOf(one)))
          .join(' '),
      )
      const facts = [
        type === 'tableHeader' && 'Heading cell',
        colspan > 1 && `Cell over ${colspan} columns`,
        rowspan > 1 && `Cell over ${rowspan} rows`,
        align && `Cell set ${align === 'center' ? 'in the middle' : align}`,
      ]
      return facts.flatMap((what) => (what ? { what, says } : []))
    }),
  )
}

const MARK_WORDS: Record<Exclude<Mark['type'], 'link'>, string> = {
  bold: 'Bold',
  italic: 'Italic',
  underline: 'Underlined',
  strike: 'Struck through',
  superscript: 'Raised',
  subscript: 'Lowered',
  code: 'Code',
}

type Run = { mark: Mark; key: string; words: string }

/** Each stretch of text with the same formatting is one fact, however it is cut up. */
function lineFacts(line: readonly Inline[], cited: Cited): Fact[] {
  const facts: Fact[] = []
  let open: Run[] = []
  for (const one of line) {
    const marks = one.type === 'text' ? (one.marks ?? []) : []
    const isKept = ({ key }: Run) => marks.some((mark) => JSON.stringify(mark) === key)
    facts.push(...open.filter((run) => !isKept(run)).map(runFact))
    open = open.filter(isKept)
    for (const mark of marks) {
      const key = JSON.stringify(mark)
      const run = open.find((known) => known.key === key) ?? { mark, key, words: '' }
      if (!open.includes(run)) open.push(run)
      run.words += one.type === 'text' ? one.text : ''
    }
    if (one.type === 'referenceMark')
      facts.push({ what: 'Citation', says: one.attrs.ids.map((id) => citedWords(cited(id))).join(', ') })
  }
  return [...facts, ...open.map(runFact)]
}

function runFact({ mark, words }: Run): Fact {
  if (mark.type !== 'link') return { what: MARK_WORDS[mark.type], says: quoted(words) }
  const title = mark.attrs.title ? `, called ${quoted(mark.attrs.title)}` : ''
  return { what: 'Link', says: `${quoted(words)} to ${mark.attrs.href}${title}` }
}

function citedWords(entry: string | undefined): string {
  if (entry === undefined) return 'a reference that is not listed'
  return quoted(entry.length > MOST_CITED ? `${entry.slice(0, MOST_CITED)}…` : entry)
}

/** Enough to tell entries apart that begin with the same authors. */
const MOST_CITED = 160
