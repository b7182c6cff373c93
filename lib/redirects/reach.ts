// How far a redirect reaches, as the form asks it and as it is kept.

/** How far it reaches: one address; everything under it to one page; or to another place along with the rest of the path. */
export const REACHES = ['exact', 'below', 'rest'] as const
export type Reach = (typeof REACHES)[number]

/** In the words that are kept: "/old/*" and "/new/*". A star that somebody has written counts too. */
export function withStars({ from, to, reach }: { from: string; to: string; reach: Reach }) {
  return { from: reach === 'exact' ? from : starred(from), to: reach === 'rest' ? starred(to) : to }
}

const starred = (address: string) =>
  address.endsWith('*') || address === '' ? address : `${address.replace(/\/+$/, '')}/*`

/** The other way: as the form shows it. */
export function reachOf({ from, to }: { from: string; to: string }): Reach {
  if (!from.endsWith('/*')) return 'exact'
  return to.endsWith('/*') ? 'rest' : 'below'
}
