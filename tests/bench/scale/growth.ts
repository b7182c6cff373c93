// Whether what a page costs grows no faster than the logarithm of what there is, as a look into an index does.
import type { Row } from '../row.ts'
import { MAY_GROW } from './asked.ts'

type Archive = { size: number; rows: Row[] }

/** The page that grew most between two archives, as a row of the larger one. */
export function growth(small: Archive, large: Archive): Row {
  const [row] = large.rows
    .filter(({ what, goal }) => goal?.of === 'p99' && !MAY_GROW.includes(what))
    .flatMap(({ what, unit, median }) => {
      const before = small.rows.find((row) => row.what === what)?.median
      const against = { what: `with ${small.size.toLocaleString('en')}`, median: before ?? Number.NaN }
      return before === undefined ? [] : [{ what: `what grew most: ${what}`, unit, median, against }]
    })
    .toSorted((one, other) => other.median / other.against.median - one.median / one.against.median)
  if (!row) throw new Error('The two archives were not asked for the same.')
  return { ...row, goal: { of: 'ratio', most: Math.log(large.size) / Math.log(small.size) } }
}
