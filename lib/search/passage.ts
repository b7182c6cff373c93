// The passage of an article that answers a question, cut to a few lines, with what was found marked.
import type { Passage, SearchMatch, SearchTerm } from '../../db/search/search-index.ts'
import { type Token, tokensOf } from '../../db/search/tokens.ts'
import { escapeHtml } from '../rich-text/html/escape.ts'

/** The terms of each group of a question: a passage is the better, the more groups it has something of. */
export type Wanted = SearchTerm[][]

export type Shown = Pick<Passage, 'page' | 'place' | 'kind'> & { html: string }

export function wantedBy({ all }: Pick<SearchMatch, 'all'>): Wanted {
  return all.map((group) => group.flat())
}

/**
 * At most so many passages, each with something that those before it lack. A paragraph says more than a caption, that
 * more than a reference; among equals the first in the text. None where no passage has a word.
 */
export function bestPassages(passages: readonly Passage[], wanted: Wanted, most: number): Shown[] {
  const found = passages
    .map((passage) => ({ passage, ...lookedAt(passage.text, wanted) }))
    .filter(({ groups }) => groups.size > 0)
  const shown: Shown[] = []
  const seen = new Set<number>()
  while (shown.length < most) {
    const best = found.reduce<{ score: number; of: (typeof found)[number] | null }>(
      (leader, of) => {
        const score = scoreOf(of, seen)
        return score > leader.score ? { score, of } : leader
      },
      { score: 0, of: null },
    ).of
    if (!best) break
    for (const group of best.groups) seen.add(group)
    const { page, place, kind, text } = best.passage
    shown.push({ page, place, kind, html: cut(text, best) })
  }
  return shown
}

/** A short text whole, with what was found marked. */
export function marked(text: string, wanted: Wanted): string {
  const { tokens, at } = lookedAt(text, wanted)
  return markup(
    text,
    tokens.filter((_, index) => at.has(index)),
    0,
    text.length,
  )
}

type Look = { tokens: Token[]; at: Set<number>; groups: Set<number> }

const WORTH: Record<Passage['kind'], number> = { text: 1, caption: 0.7, reference: 0.3 }

/** Nothing where it adds nothing. A phrase of several words and a second mention make it a little better. */
function scoreOf({ passage, groups, at }: Look & { passage: Passage }, seen: ReadonlySet<number>): number {
  const fresh = [...groups].filter((group) => !seen.has(group)).length
  return fresh === 0 ? 0 : (fresh + Math.min(at.size, 5) / 10) * WORTH[passage.kind]
}

function lookedAt(text: string, wanted: Wanted): Look {
  const tokens = tokensOf(text)
  const at = new Set<number>()
  const groups = new Set<number>()
  for (const [group, terms] of wanted.entries()) {
    for (const term of terms) {
      for (const start of startsOf(term, tokens)) {
        groups.add(group)
        for (let index = start; index < start + term.stems.length; index++) at.add(index)
      }
    }
  }
  return { tokens, at, groups }
}

function startsOf({ stems, isPrefix }: SearchTerm, tokens: Token[]): number[] {
  const isAt = (start: number) =>
    stems.every((stem, index) => {
      const token = tokens[start + index]
      if (!token) return false
      const isBeginning = isPrefix && index === stems.length - 1
      return (
        token.stem === stem || (isBeginning && (token.word.startsWith(stem) || token.stem.startsWith(stem)))
      )
    })
  return tokens.flatMap((_, start) => (isAt(start) ? [start] : []))
}

const WORDS_SHOWN = 28
const WORDS_BEFORE = 8

/** Where the most is found within a few lines; from a sentence's beginning where one is near. */
function cut(text: string, { tokens, at }: Look): string {
  const places = [...at].sort((a, b) => a - b)
  const within = (first: number) =>
    places.filter((place) => place >= first && place < first + WORDS_SHOWN - WORDS_BEFORE)
  const densest = places.reduce(
    (best, first) => (within(first).length > within(best).length ? first : best),
    places[0] ?? 0,
  )
  const from =
    tokens.length <= WORDS_SHOWN + 6
      ? 0
      : Math.max(0, Math.min(densest - WORDS_BEFORE, tokens.length - WORDS_SHOWN))
  const until = tokens.length <= WORDS_SHOWN + 6 ? tokens.length : from + WORDS_SHOWN
  const start = from === 0 ? 0 : (tokens[from]?.start ?? 0)
  const end = until >= tokens.length ? text.length : (tokens[until - 1]?.end ?? text.length)
  const own = tokens.filter((_, index) => at.has(index) && index >= from && index < until)
  return `${start > 0 ? '… ' : ''}${markup(text, own, start, end)}${end < text.length ? ' …' : ''}`
}

/** Neighbours share a mark, so that a phrase is one. */
function markup(text: string, found: Token[], start: number, end: number): string {
  let html = ''
  let done = start
  for (let index = 0; index < found.length; index++) {
    const first = found[index]
    let last = first
    while (last && isNext(text, last, found[index + 1])) last = found[++index]
    if (!first || !last) break
    html += `${escapeHtml(text.slice(done, first.start))}<mark>${escapeHtml(text.slice(first.start, last.end))}</mark>`
    done = last.end
  }
  return html + escapeHtml(text.slice(done, end))
}

function isNext(text: string, token: Token, next: Token | undefined): boolean {
  return next !== undefined && /^[\s\p{Pd}’']*$/u.test(text.slice(token.end, next.start))
}
