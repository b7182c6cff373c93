// What a file of redirects would do, line by line, before anything is done: pure but for what is looked up.

import { breathing } from '../../background/breath.ts'
import { checkEnds, type Ends } from '../check.ts'
import { circlesIn, circleWords, type FindCircle } from '../circle.ts'
import type { Roads } from '../follow.ts'
import { redirectKey } from '../key.ts'
import { isPrefix } from '../pattern.ts'
import { articleSlugOf, LIVE } from '../put.ts'
import { makeStanding, type Standing } from '../standing.ts'
import type { FileLine } from './read.ts'

export type Planned = Ends & { line: number; note: string }
export type Plan = {
  added: Planned[]
  /** `was`: where it leads now. */
  changed: (Planned & { was: string })[]
  /** How many lines say what is so already, or what an earlier line says. */
  same: number
  refused: { line: number; from: string; to: string; why: string }[]
}

export type World = {
  /** Where each old address leads now. */
  redirects: ReadonlyMap<string, string>
  origins: readonly string[]
  isLive(slug: string): boolean
  stands: Roads['stands']
}

/** `tell` is told how many lines were looked at. */
export async function planFile(
  lines: FileLine[],
  world: World,
  tell: (done: number) => void = () => {},
): Promise<Plan> {
  const breathe = breathing()
  const plan: Plan = { added: [], changed: [], same: 0, refused: [] }
  const standing = makeStanding(world.redirects)
  const seen = new Map<string, Ends & { line: number }>()
  const findCircle = circlesIn(standing, world.stands, breathe)
  for (const [at, line] of lines.entries()) {
    tell(at)
    await breathe()
    const { ends, fault } = checkEnds(line, world.origins)
    if (ends && seen.get(ends.from)?.to === ends.to) {
      plan.same++
      continue
    }
    const why = fault?.message ?? (await faultOf(ends as Ends, { world, standing, seen, findCircle }))
    if (why) {
      plan.refused.push({ line: line.line, from: line.from, to: line.to, why })
      continue
    }
    const { from, to } = ends as Ends
    seen.set(from, { from, to, line: line.line })
    const was = world.redirects.get(from)
    const planned = { line: line.line, from, to, note: line.note }
    if (was === to) plan.same++
    else if (was === undefined) plan.added.push(planned)
    else plan.changed.push({ ...planned, was })
  }
  const collapse = <T extends Planned>(one: T): T => ({ ...one, to: standing.get(one.from) ?? one.to })
  for (const planned of [...plan.added, ...plan.changed]) {
    await breathe()
    settle(standing, planned, world)
  }
  return { ...plan, added: plan.added.map(collapse), changed: plan.changed.map(collapse) }
}

type Known = {
  world: World
  standing: Standing
  seen: Map<string, Ends & { line: number }>
  findCircle: FindCircle
}

/** Null when the line can be taken in: it is in force for the lines that follow. */
async function faultOf(
  { from, to }: Ends,
  { world, standing, seen, findCircle }: Known,
): Promise<string | null> {
  const earlier = seen.get(from)
  if (earlier)
    return `Line ${earlier.line} has the same old address and leads to ${earlier.to}. Keep one of the two.`
  const slug = articleSlugOf(from)
  if (slug && world.isLive(slug)) return LIVE
  const before = standing.get(from)
  standing.set(from, isPrefix(from) ? to : exactEnd(standing, to, world))
  const by = await findCircle(from)
  if (by === null) return null
  if (before === undefined) standing.delete(from)
  else standing.set(from, before)
  return circleWords({ from, to }, by)
}

/** Chains of single addresses are as long as the file makes them: they are collapsed at once, whichever line comes first. */
function exactEnd(standing: Standing, to: string, { isLive }: World): string {
  const seen = new Set<string>()
  let at = to
  for (;;) {
    const key = redirectKey(at)
    const slug = articleSlugOf(at)
    const next = standing.get(key)
    if (next === undefined || seen.has(key) || (slug && isLive(slug))) return at
    seen.add(key)
    at = next
  }
}

function settle(standing: Standing, { from, to }: Planned, world: World): void {
  if (!isPrefix(from)) standing.set(from, exactEnd(standing, to, world))
}
