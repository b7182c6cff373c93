// What one reading sees otherwise than the store has it: as a form of the desk would have it, or as it was at an earlier moment.
import type { Tables } from '../schema/tables.ts'

/** Whole rows, by their ids in the place of those that are kept (decision 067). */
export type Instead = {
  categories: Tables['categories']['$inferSelect'][]
  authors: Tables['authors']['$inferSelect'][]
  sponsors: Tables['sponsors']['$inferSelect'][]
  /** Of terms that are not there yet: no list has them, nor an address; what names one finds it all the same. */
  absent: string[]
  /** By category, its publications in an order by title that no index has. */
  byTitle: Record<string, string[]>
  /** What an article says of who paid for it. */
  sponsored: { articleId: string; words: string } | null
}

export const NOTHING_INSTEAD: Instead = {
  ...{ categories: [], authors: [], sponsors: [], absent: [], byTitle: {}, sponsored: null },
}

/** What a query found, as a reading with these others sees it, and what only that reading finds. `fits`: what was asked for. */
export function seen<Row extends { id: string }>(
  others: readonly Row[] | undefined,
  rows: Row[],
  fits: (row: Row) => boolean,
): Row[] {
  if (!others) return rows
  const left = new Map(others.map((row) => [row.id, row]))
  const found = rows.map((row) => left.get(row.id) ?? row)
  for (const { id } of rows) left.delete(id)
  return [...found, ...left.values()].filter(fits)
}

type Seeing = { instead?: Instead | undefined }

export const isThere = ({ instead }: Seeing, { id }: { id: string }) => !instead?.absent.includes(id)

type Filed = { categoryId: string | null; categoryName: string | null; categoryPath: string | null }

/** What says in which category it stands, as this reading sees that category. */
export function filedAsSeen<Row extends Filed>({ instead }: Seeing, rows: Row[]): Row[] {
  if (!instead) return rows
  const others = new Map(instead.categories.map((row) => [row.id, row]))
  return rows.map((row) => {
    const other = others.get(row.categoryId ?? '')
    return other ? { ...row, categoryName: other.name, categoryPath: other.path } : row
  })
}
