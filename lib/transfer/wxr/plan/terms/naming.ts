// Finding the row that an imported author or tag already has, and a free address for one that has none.

export type Named = { id: string; slug: string; name: string; importRef?: string | null }

export type Place<Row> = {
  /** What stands here already for it. */
  row: Row | null
  slug: string
  /** True when the row came by this import and nobody has changed it since. */
  mayUpdate: boolean
}

/**
 * The row with the same import reference; else one of ours with the same address and the same name, which is then
 * shared; else a free address.
 */
export function byName<Row extends Named>(rows: Row[], touched: ReadonlySet<string>) {
  const taken = new Set(rows.map((row) => row.slug))
  const byRef = new Map(rows.flatMap((row) => (row.importRef ? [[row.importRef, row] as const] : [])))
  const bySlug = new Map(rows.map((row) => [row.slug, row]))
  return {
    place(importRef: string, slug: string, name: string): Place<Row> {
      const own = byRef.get(importRef)
      if (own) return { row: own, slug: own.slug, mayUpdate: !touched.has(own.id) }
      const same = bySlug.get(slug)
      if (same && !same.importRef && isSame(same.name, name)) return { row: same, slug, mayUpdate: false }
      const free = freeIn(taken, slug)
      taken.add(free)
      return { row: null, slug: free, mayUpdate: false }
    },
  }
}

export type Naming = ReturnType<typeof byName<Named>>

/** `slug`, or the first of `slug-2`, `slug-3` … that is not taken. */
export function freeIn(taken: ReadonlySet<string>, slug: string): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`
    if (!taken.has(candidate)) return candidate
  }
}

function isSame(a: string, b: string): boolean {
  return a.localeCompare(b, 'en', { sensitivity: 'base' }) === 0
}
