// What a retagging does to the lists of one text, and back: pure.

export type Lists = { tagIds: string[]; categoryIds: string[] }

/** By id. A category is moved from one to another, or none is. */
export type Retag = { add: string[]; remove: string[]; from: string | null; to: string | null }

/** The category that comes in stands where the other one stood, so that the primary one stays primary. */
export function retagged({ tagIds, categoryIds }: Lists, { add, remove, from, to }: Retag): Lists {
  const moved = from && to ? categoryIds.map((id) => (id === from ? to : id)) : categoryIds
  return {
    tagIds: [...new Set([...tagIds, ...add])].filter((id) => !remove.includes(id)),
    categoryIds: [...new Set(moved)],
  }
}

export const isSameLists = (one: Lists, other: Lists) =>
  JSON.stringify([one.tagIds, one.categoryIds]) === JSON.stringify([other.tagIds, other.categoryIds])
