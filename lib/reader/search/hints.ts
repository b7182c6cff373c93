// What is said to a reader whose search found nothing or little: in plain words, and only what finds something.
import type { Reading } from '../../../db/client.ts'
import { countFound } from '../../../db/reader/search.ts'
import { type KnownWord, listKnownWords, listLookalikes } from '../../../db/reader/vocabulary.ts'
import { corrected, correctionOf, mostSlips } from '../../search/correct.ts'
import { COUNTED } from '../../search/found.ts'
import { hasSubject, type Question, resolveSearch } from '../../search/resolve.ts'

/**
 * `instead`: nothing was found, and what is shown answers this question. `some`: no article has all words, and what is
 * shown has some of them. `maybe`: it finds more than what was asked.
 */
export type Hint = { kind: 'instead' | 'some' | 'maybe'; label: string; question: Question }

/** Why nothing was looked for; null where something was. */
export function refusalOf({ text, asked, narrowings }: Question): string | null {
  if (text === '') return null
  if (!hasSubject(asked))
    return asked.clauses.length > 0
      ? 'A search cannot only leave words out: please add one to look for.'
      : 'Please search with letters or numbers.'
  const wrong = asked.dates.find(({ period }) => !period)
  if (wrong) return `“${wrong.value}” is no date. Write ${wrong.field}:2024, 2024-03 or 2024-03-15.`
  const unknown = narrowings.find(({ found }) => found.length === 0)
  if (unknown) return `${CALLED[unknown.filter.field]} “${unknown.filter.value}”.`
  return null
}

const CALLED = {
  author: 'No author is called',
  tag: 'No article is tagged',
  category: 'No category is called',
  issue: 'There is no issue of',
}

/** At most so few articles: then another spelling may be what was meant. */
const FEW = 3
/** A word that so many times as many articles have is the likelier one. */
const MUCH_MORE = 10

export async function hintOf(reading: Reading, question: Question, total: number): Promise<Hint | null> {
  const name = await nearestName(reading, question)
  if (name || !question.match || total > FEW) return name
  return (await correctedHint(reading, question, total)) ?? (total === 0 ? someHint(reading, question) : null)
}

/** The articles that have most of what was asked for, and the rarest of it, come first. */
async function someHint(reading: Reading, question: Question): Promise<Hint | null> {
  const { match, text } = question
  if (!match || match.all.length < 2) return null
  const some = { ...match, all: [match.all.flat()] }
  const isOfUse = (await countFound(reading, some, 1)) > 0
  return isOfUse ? { kind: 'some', label: text, question: { ...question, match: some } } : null
}

async function correctedHint(reading: Reading, question: Question, total: number): Promise<Hint | null> {
  const changes = await changesOf(reading, question, total)
  if (changes.size === 0) return null
  const label = corrected(question.text, changes)
  const other = await resolveSearch(reading, label)
  const more = other.match ? await countFound(reading, other.match, COUNTED) : 0
  return more > total ? { kind: total === 0 ? 'instead' : 'maybe', label, question: other } : null
}

/** Of an author, tag, category or issue that nobody knows. */
async function nearestName(reading: Reading, { text, narrowings }: Question): Promise<Hint | null> {
  const wrong = narrowings.find(({ found }) => found.length === 0)
  if (!wrong?.nearest) return null
  const { filter, nearest } = wrong
  const other = await resolveSearch(reading, text.replace(filter.raw, `${filter.field}:${nearest.address}`))
  const isOfUse = other.match !== null && (await countFound(reading, other.match, 1)) > 0
  return isOfUse ? { kind: 'maybe', label: nearest.name, question: other } : null
}

/** Words as they were written, each with the word of the archive that it is probably a slip of. */
async function changesOf(reading: Reading, { asked }: Question, total: number): Promise<Map<string, string>> {
  const written = new Map<string, string>()
  for (const { text, tokens, isUnwanted } of asked.clauses)
    for (const { word, start, end } of isUnwanted ? [] : tokens)
      if (mostSlips(word) > 0) written.set(word, text.slice(start, end))
  const known = new Map((await listKnownWords(reading, [...written.keys()])).map((row) => [row.word, row]))
  const unknown = [...written.keys()].filter((word) => !known.has(word))
  const doubtful = unknown.length > 0 ? unknown : [...written.keys()]
  const changes = new Map<string, string>()
  for (const word of doubtful) {
    const better = await betterThan(reading, word, { known: known.get(word), total })
    if (better) changes.set(written.get(word) ?? word, better)
  }
  return changes
}

/** What nobody wrote may be a slip of anything near; what somebody wrote only of what is much more frequent. */
async function betterThan(
  reading: Reading,
  word: string,
  { known, total }: { known: KnownWord | undefined; total: number },
): Promise<string | null> {
  const least = known ? Math.max(total, known.documents) * MUCH_MORE : 1
  const alike = await listLookalikes(reading, word, MOST_LOOKALIKES)
  return correctionOf(
    word,
    alike.filter(({ documents }) => documents >= least),
  )
}

/** Of one beginning and about one length an archive of 200,000 articles has no more words that matter. */
const MOST_LOOKALIKES = 3000
