// What is said of redirects that would lead round in a circle.
import type { Ends } from './check.ts'

/** Stands for any address below a prefix. */
export const probe = (address: string) => address.replace(/\*$/, 'any-address-below/')

/** `by` is the old address on whose road the circle was found. */
export function circleWords({ from, to }: Ends, by: string): string {
  const way = by === from ? '' : `, by way of ${by}`
  return `Readers of ${from} would be led back to it from ${to}${way}: a circle. Choose another target.`
}
