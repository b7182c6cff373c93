// Where our own addresses begin, as far as the running program knows.
import { shared } from '../page-store/shared.ts'

export function ownOrigins(): string[] {
  const { site } = shared()
  const known = site ? [site.origin, site.publicOrigin] : []
  return [...new Set(known.filter((one) => one !== null))]
}
