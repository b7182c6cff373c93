// Two people's changes of one list of blocks, put together block by block; where both changed the same one, both stand side by side.
import { alignBlocks } from '../../rich-text/compare/align.ts'
import { keyOf, type TopNode, textIn } from '../../rich-text/compare/nodes.ts'

/** What stands in one place: agreed, or two proposals of which an empty one means "taken out". */
export type Part =
  | { kind: 'settled'; nodes: TopNode[] }
  | { kind: 'clash'; mine: TopNode[]; theirs: TopNode[] }

/** What one side did with each block of the base (null: took it out), and what it put before each, and after the last. */
type Side = { kept: (TopNode | null)[]; put: TopNode[][] }

export function mergeBlocks(
  base: readonly TopNode[],
  mine: readonly TopNode[],
  theirs: readonly TopNode[],
): Part[] {
  const [my, their] = [sideOf(base, mine), sideOf(base, theirs)]
  followMoves(base, my, their)
  const parts: Part[] = []
  for (let at = 0; at <= base.length; at++) {
    const put = union(my.put[at] ?? [], their.put[at] ?? [])
    if (put.length > 0) parts.push({ kind: 'settled', nodes: put })
    const block = base[at]
    if (block) parts.push(mergeOne(block, my.kept[at] ?? null, their.kept[at] ?? null))
  }
  return parts
}

function mergeOne(base: TopNode, mine: TopNode | null, theirs: TopNode | null): Part {
  const listed = (node: TopNode | null) => (node ? [node] : [])
  if (isEqual(mine, theirs) || isEqual(base, theirs)) return { kind: 'settled', nodes: listed(mine) }
  if (isEqual(base, mine)) return { kind: 'settled', nodes: listed(theirs) }
  return { kind: 'clash', mine: listed(mine), theirs: listed(theirs) }
}

/** By the keys, which are made once for each block. */
function isEqual(one: TopNode | null, other: TopNode | null): boolean {
  return one === other || (one !== null && other !== null && keyOf(one) === keyOf(other))
}

function sideOf(base: readonly TopNode[], side: readonly TopNode[]): Side {
  const kept: (TopNode | null)[] = base.map(() => null)
  const put: TopNode[][] = [...base.map(() => []), []]
  const pairs = new Map(alignBlocks(base, side).map((pair) => [pair.to, pair.at]))
  let gap = 0
  for (const [to, node] of side.entries()) {
    const at = pairs.get(to)
    if (at === undefined) put[gap]?.push(node)
    else {
      kept[at] = node
      gap = at + 1
    }
  }
  return { kept, put }
}

/** A block that one moved and the other changed is moved and changed; one that both moved stands where theirs does. */
function followMoves(base: readonly TopNode[], mine: Side, theirs: Side): void {
  const put = new Set([...mine.put, ...theirs.put].flatMap((nodes) => nodes.map(keyOf)))
  const lost = [...base.entries()].filter(
    ([at, block]) => (mine.kept[at] === null || theirs.kept[at] === null) && put.has(keyOf(block)),
  )
  if (lost.length * base.length > MOST_LOOKED) return
  for (const [at, block] of lost) {
    if (textIn(block).trim() === '' && block.type !== 'figure') continue
    const [my, their] = [movedTo(block, at, mine), movedTo(block, at, theirs)]
    if (my && their && my.gap !== their.gap) mine.put[my.gap]?.splice(my.index, 1)
    else if (my && !their) follow(at, block, mine, my, theirs)
    else if (their && !my) follow(at, block, theirs, their, mine)
  }
}

/** When thousands of blocks were moved about nobody can tell which followed which; then a change of one is a clash. */
const MOST_LOOKED = 10_000_000

type Place = { gap: number; index: number }

function follow(at: number, block: TopNode, mover: Side, place: Place, other: Side): void {
  const changed = other.kept[at]
  if (!changed || isEqual(changed, block)) return
  mover.put[place.gap]?.splice(place.index, 1, changed)
  other.kept[at] = block
}

function movedTo(block: TopNode, at: number, side: Side): Place | null {
  if (side.kept[at] !== null) return null
  const key = keyOf(block)
  for (const [gap, nodes] of side.put.entries()) {
    const index = nodes.findIndex((node) => keyOf(node) === key)
    if (index >= 0) return { gap, index }
  }
  return null
}

/** Both additions, what both added once; in an order that does not depend on whose side is asked. */
function union(mine: readonly TopNode[], theirs: readonly TopNode[]): TopNode[] {
  if (mine.length === 0 || theirs.length === 0) return [...mine, ...theirs]
  const [first, second] =
    JSON.stringify(mine.map(keyOf)) <= JSON.stringify(theirs.map(keyOf)) ? [mine, theirs] : [theirs, mine]
  const all: TopNode[] = []
  let [at, to] = [0, 0]
  for (const pair of alignBlocks(first, second).filter((one) => one.isSame)) {
    all.push(...first.slice(at, pair.at), ...second.slice(to, pair.to + 1))
    ;[at, to] = [pair.at + 1, pair.to + 1]
  }
  return [...all, ...first.slice(at), ...second.slice(to)]
}
