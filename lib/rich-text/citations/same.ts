// Whether two citations mean one source: by DOI, by PubMed id, else by their words.
import { type Identifiers, identifiersIn } from './identifiers.ts'

export type Listed = { id: string; text: string }
/** What becomes of a pasted citation: cited as the entry that is there already, or listed anew. */
export type Planned = { kind: 'known'; id: string; text: string } | { kind: 'new'; text: string }

/** Shorter texts are too often the beginning of another. */
const LEAST_BEGINNING = 40

/** What of a citation says which source it is; made once where many are compared. */
export type Fingerprint = Identifiers & { words: string }

/** The entry that means the same source as the text, if there is one. */
export function findSame<Entry extends { text: string }>(
  listed: readonly Entry[],
  text: string,
): Entry | null {
  const wanted = fingerprint(text)
  return listed.find((entry) => areSame(fingerprint(entry.text), wanted)) ?? null
}

export function isSame(one: string, other: string): boolean {
  return areSame(fingerprint(one), fingerprint(other))
}

export function fingerprint(text: string): Fingerprint {
  return { ...identifiersIn(text), words: words(text) }
}

/** Different DOIs are different sources, whatever the words say; punctuation, case and accents say nothing. */
export function areSame(a: Fingerprint, b: Fingerprint): boolean {
  for (const key of ['doi', 'pmid', 'pmcid'] as const) if (a[key] && b[key]) return a[key] === b[key]
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words]
  if (short === '') return false
  return short === long || (short.length >= LEAST_BEGINNING && long.startsWith(short))
}

/** In the order given, each source once. */
export function planCitations(listed: readonly Listed[], texts: readonly string[]): Planned[] {
  const plan: Planned[] = []
  for (const text of texts) {
    const same = findSame(listed, text)
    if (findSame(plan, text) || plan.some((one) => one.kind === 'known' && one.id === same?.id)) continue
    plan.push(same ? { kind: 'known', id: same.id, text: same.text } : { kind: 'new', text })
  }
  return plan
}

/** Letters and digits alone; where it is to be found is not part of what it is. */
function words(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/https?:\/\/\S+|\bdoi:?\s*10\.\S+|\b10\.\d{4,9}\/\S+|\bpmid:?\s*\d+|\bpmc\d+/g, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}
