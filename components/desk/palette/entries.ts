// What the palette offers, and in which order: what was used last, then what belongs to the screen, then everything else.

export type DeskAct = {
  id: string
  label: string
  /** Other words somebody may look for it by. */
  keywords?: string
  /** A quieter word behind it: its keys, or what it leads to. */
  note?: string
} & ({ href: string; run?: never } | { run(): void; href?: never })

export type Entry = DeskAct & { group: string }

export const HERE = 'On this screen'
export const PLACES_GROUP = 'Go to'
export const ANYWHERE = 'Anywhere'
export const RECENT = 'Recently used'
export const ARTICLES = 'Articles'

/** The order of groups while nothing is typed; entries keep theirs within. */
const ORDER = [RECENT, HERE, PLACES_GROUP, ANYWHERE, ARTICLES]

export type Group = { label: string; entries: Entry[] }

/** Nothing typed: what was used lately comes first, each entry once. */
export function recentFirst(entries: readonly Entry[], recent: readonly string[]): Group[] {
  const used = recent.flatMap((id) => entries.find((entry) => entry.id === id) ?? [])
  const rest = entries.filter((entry) => !used.includes(entry))
  return grouped([...used.map((entry) => ({ ...entry, group: RECENT })), ...rest])
}

/** Words typed: whatever holds them all; beginnings of labels before words within, and those before keywords. */
export function fitting(entries: readonly Entry[], typed: string): Group[] {
  const words = wordsOf(typed)
  const ranked = entries.flatMap((entry) => {
    const rank = rankOf(entry, words)
    return rank === null ? [] : [{ entry, rank }]
  })
  return grouped(ranked.toSorted((a, b) => a.rank - b.rank).map(({ entry }) => entry))
}

function rankOf(entry: Entry, words: readonly string[]): number | null {
  const label = plain(entry.label)
  const all = `${label} ${plain(entry.keywords ?? '')}`
  if (!words.every((word) => all.includes(word))) return null
  const [first = ''] = words
  if (label.startsWith(first)) return 0
  if (words.every((word) => ` ${label}`.includes(` ${word}`))) return 1
  return words.every((word) => label.includes(word)) ? 2 : 3
}

function grouped(entries: readonly Entry[]): Group[] {
  const labels = ORDER.filter((label) => entries.some(({ group }) => group === label))
  return labels.map((label) => ({ label, entries: entries.filter(({ group }) => group === label) }))
}

const wordsOf = (typed: string) => plain(typed).split(/\s+/).filter(Boolean)

/** Without accents and case, so that "edit" finds "Édition". */
const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
