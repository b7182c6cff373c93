// A reader's question, taken apart: words, "phrases", -without, author: tag: category: issue: year: before: after:, OR.
import { type Token, tokensOf } from '../../db/search/tokens.ts'
import { type Period, periodOf } from './period.ts'

export const NARROWED_BY = ['author', 'tag', 'category', 'issue'] as const
export type NarrowedBy = (typeof NARROWED_BY)[number]

/** `text` is as it was written, between quotes or not; `raw` with its field, as it can be taken out of the question. */
export type Clause = {
  kind: 'word' | 'phrase'
  text: string
  raw: string
  tokens: Token[]
  /** As the beginning of longer words: "arthr*". */
  isPrefix: boolean
  isUnwanted: boolean
  /** One of this and the clause before it is enough. */
  isOr: boolean
}
export type Filter = { field: NarrowedBy; value: string; raw: string }
export type DateFilter = {
  field: 'before' | 'after' | 'year'
  value: string
  raw: string
  period: Period | null
}

export type Asked = { clauses: Clause[]; filters: Filter[]; dates: DateFilter[] }

/** Anything can be asked: what is no syntax of ours is only words, and signs between words only part them. */
export function parseSearch(question: string): Asked {
  const asked: Asked = { clauses: [], filters: [], dates: [] }
  let joint: Joint = 'and'
  for (const found of straightened(question).matchAll(PART)) {
    const { minus, field, quoted, bare } = found.groups ?? {}
    const raw = found[0]
    const value = (quoted ?? bare ?? '').trim()
    const word = !minus && !field && quoted === undefined ? JOINTS[value] : undefined
    if (word) {
      joint = word
      continue
    }
    if (value === '') continue
    if (field) narrow(asked, field.toLowerCase(), value, raw)
    else if (quoted === undefined) readWords(asked, value, { raw, joint: minus ? 'not' : joint })
    else addClause(asked, { kind: 'phrase', text: value, raw, joint: minus ? 'not' : joint, isPrefix: false })
    joint = 'and'
  }
  return asked
}

type Joint = 'and' | 'or' | 'not'

/** As library catalogues have it, in capitals only. */
const JOINTS: Record<string, Joint> = { AND: 'and', OR: 'or', NOT: 'not' }

const PART =
  /(?<minus>(?<!\S)-)?(?:(?<![\p{L}\p{N}])(?<field>author|tag|category|issue|before|after|year):\s*)?(?:"(?<quoted>[^"]*)(?:"|$)|(?<bare>[^\s"]+))/giu

const straightened = (question: string) => question.replaceAll(/[“”„«»]/g, '"').replaceAll('\0', ' ')

function narrow(asked: Asked, field: string, value: string, raw: string): void {
  if (field === 'before' || field === 'after' || field === 'year')
    asked.dates.push({ field, value, raw, period: periodOf(value) })
  else if (asked.filters.length < MOST_FILTERS) asked.filters.push({ field: field as NarrowedBy, value, raw })
}

/** Words bound by hyphens or points stand together: "anti-TNF", "IL-6", "3.5". */
function readWords(asked: Asked, value: string, { raw, joint }: { raw: string; joint: Joint }): void {
  const pieces = value.split(/[^\p{L}\p{N}\p{M}'’ʼ*.‐‑–-]+/u).filter((piece) => tokensOf(piece).length > 0)
  for (const [index, text] of pieces.entries()) {
    const kind = tokensOf(text).length > 1 ? 'phrase' : 'word'
    const written = pieces.length === 1 ? raw : text
    const bound = joint === 'or' && index > 0 ? 'and' : joint
    addClause(asked, { kind, text, raw: written, joint: bound, isPrefix: text.endsWith('*') })
  }
}

type NewClause = Pick<Clause, 'kind' | 'text' | 'raw' | 'isPrefix'> & { joint: Joint }

function addClause(asked: Asked, { joint, ...clause }: NewClause): void {
  const room = MOST_WORDS - asked.clauses.reduce((sum, { tokens }) => sum + tokens.length, 0)
  const tokens = tokensOf(clause.text).slice(0, room)
  if (tokens.length === 0) return
  const isOr = joint === 'or' && asked.clauses.at(-1)?.isUnwanted === false
  asked.clauses.push({ ...clause, tokens, isUnwanted: joint === 'not', isOr })
}

const MOST_WORDS = 16
const MOST_FILTERS = 8
