// What changed between two versions of a menu, as sentences an editor reads.
import type { MenuEntry } from './entry.ts'
import { targetKey } from './places.ts'

export type MenuChange = { kind: 'in' | 'out' | 'changed' | 'moved'; words: string }

type Placed = { entry: MenuEntry; trail: string; parent: Placed | null; at: number; key: string }
type Pairs = ReadonlyMap<Placed, Placed>
type WordsOf = (entry: MenuEntry) => string

/** Entries are known again by label and target, else by target, else by label and place. In the order of the newer version. */
export function compareMenus(
  before: readonly MenuEntry[],
  after: readonly MenuEntry[],
  wordsOf: WordsOf,
): MenuChange[] {
  const old = placedOf(before)
  const fresh = placedOf(after)
  const pairs = pairUp(old, fresh)
  const known = new Set(pairs.values())
  const gone = old.filter((one) => !known.has(one)).map((one) => said('out', `${one.trail} was taken out`))
  const changes = fresh.flatMap((one): MenuChange[] => {
    const was = pairs.get(one)
    if (!was) return [said('in', `${one.trail} is new: ${wordsOf(one.entry)}`)]
    return differences(was, one, { pairs, wordsOf })
  })
  return [...changes, ...reordered(pairs), ...gone]
}

function differences(
  was: Placed,
  is: Placed,
  { pairs, wordsOf }: { pairs: Pairs; wordsOf: WordsOf },
): MenuChange[] {
  const changes: MenuChange[] = []
  if (was.entry.label !== is.entry.label)
    changes.push(said('changed', `${was.trail} is called “${is.entry.label}”`))
  if (was.key !== is.key)
    changes.push(
      said('changed', `${is.trail} leads to ${wordsOf(is.entry)} instead of ${wordsOf(was.entry)}`),
    )
  if (!hasStayed(was, is, pairs))
    changes.push(
      said('moved', `${was.trail} stands ${is.parent ? `under ${is.parent.trail}` : 'on the top level'}`),
    )
  return changes
}

/** Under the same entry as before, whatever that is called by now. */
const hasStayed = (was: Placed, is: Placed, pairs: Pairs) =>
  is.parent === null ? was.parent === null : pairs.get(is.parent) === was.parent

/** Where the same entries stand under the same one in another order. */
function reordered(pairs: Pairs): MenuChange[] {
  const stayed = [...pairs]
    .filter(([is, was]) => hasStayed(was, is, pairs))
    .sort(([one], [other]) => one.at - other.at)
  return [...Map.groupBy(stayed, ([is]) => is.parent)].flatMap(([parent, list]) => {
    const isSame = list.every(([, was], at) => at === 0 || was.at > (list[at - 1]?.[1].at ?? -1))
    if (isSame) return []
    const order = list.map(([is]) => is.entry.label).join(', ')
    return [said('moved', `${parent ? parent.trail : 'The top level'} has another order: ${order}`)]
  })
}

function pairUp(old: readonly Placed[], fresh: readonly Placed[]): Map<Placed, Placed> {
  const pairs = new Map<Placed, Placed>()
  const taken = new Set<Placed>()
  for (const isSame of LIKENESSES) {
    for (const one of fresh) {
      if (pairs.has(one)) continue
      const was = old.find((other) => !taken.has(other) && isSame(other, one))
      if (!was) continue
      pairs.set(one, was)
      taken.add(was)
    }
  }
  return pairs
}

const LIKENESSES: ((was: Placed, is: Placed) => boolean)[] = [
  (was, is) => was.key === is.key && was.trail === is.trail,
  (was, is) => was.key === is.key && was.entry.label === is.entry.label,
  (was, is) => was.key === is.key && is.entry.target.kind !== 'heading',
  (was, is) => was.trail === is.trail,
  (was, is) => was.key === is.key && was.parent?.trail === is.parent?.trail && was.at === is.at,
]

function placedOf(entries: readonly MenuEntry[], parent: Placed | null = null): Placed[] {
  return entries.flatMap((entry, at) => {
    const label = `“${entry.label}”`
    const trail = parent ? `${parent.trail} › ${label}` : label
    const placed = { entry, trail, parent, at, key: targetKey(entry.target) }
    return [placed, ...placedOf(entry.children, placed)]
  })
}

const said = (kind: MenuChange['kind'], words: string): MenuChange => ({ kind, words: `${words}.` })
