// What changed from one version of the promo bar to the next, as sentences an editor reads.
import { spanWords } from '../running/days.ts'
import type { Promo } from './promo.ts'

/** A promo is known again by its title, else by its link. */
export function comparePromos(before: readonly Promo[], after: readonly Promo[]): string[] {
  const pairs = new Map<Promo, Promo>()
  const left = new Set(before)
  for (const isSame of [byTitle, byLink]) {
    for (const one of after) {
      const was = pairs.has(one) ? undefined : [...left].find((other) => isSame(other, one))
      if (!was) continue
      pairs.set(one, was)
      left.delete(was)
    }
  }
  const changes = after.flatMap((one) => {
    const was = pairs.get(one)
    return was ? differences(was, one) : [`“${one.title}” is new, ${spanWords(one)}.`]
  })
  const stayed = [...pairs].sort(([one], [other]) => after.indexOf(one) - after.indexOf(other))
  const isReordered = stayed.some(
    ([, was], at) => at > 0 && before.indexOf(was) < before.indexOf(stayed[at - 1]?.[1] ?? was),
  )
  const order = isReordered ? [`The order is now: ${after.map(({ title }) => `“${title}”`).join(', ')}.`] : []
  return [...changes, ...order, ...[...left].map(({ title }) => `“${title}” was taken out.`)]
}

const byTitle = (one: Promo, other: Promo) => one.title === other.title
const byLink = (one: Promo, other: Promo) => one.href === other.href

function differences(was: Promo, is: Promo): string[] {
  return [
    was.title !== is.title && `“${was.title}” is called “${is.title}”.`,
    was.label !== is.label && `“${is.title}” has the label “${is.label}” instead of “${was.label}”.`,
    was.href !== is.href && `“${is.title}” leads to ${is.href} instead of ${was.href}.`,
    (was.firstDay !== is.firstDay || was.lastDay !== is.lastDay) && `“${is.title}” runs ${spanWords(is)}.`,
    was.issueId !== is.issueId &&
      `“${is.title}” ${is.issueId ? `goes with ${was.issueId ? 'another' : 'an'} issue` : 'goes with no issue any more'}.`,
  ].filter((words) => words !== false)
}
