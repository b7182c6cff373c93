// What is kept of a merge so that it can be undone: the term as it was, and whatever named it (decision 048).
import type { MenuEntry } from '../menus/entry.ts'

export type KeptText = {
  id: string
  articleId: string
  number: number
  /** The article's newest text at that time. */
  isDraft: boolean
  /** The whole list in which the term stood; of a byline the author of each line. */
  ids: (string | null)[]
  /** Of bylines: the names by which only this author signed. */
  names?: string[]
}

/** Of a version of the front page what stood in both strips, each in its place. */
export type KeptPins = { id: string; from: (string | null)[]; into: (string | null)[] }

/** A version of a campaign that stood in the category. */
export type KeptSections = {
  id: string
  campaignId: string
  sections: string[]
  /** The one that stood when the merge was made. */
  isStanding: boolean
}

/** A planned version of the merged hub's menu, and the one of the other hub that was planned in its place; null: called off. */
export type KeptHubPlan = { row: KeptMenu; into: string | null }

type KeptMenu = {
  id: string
  name: string
  entries: MenuEntry[]
  issueId: string | null
  visibleFrom: number
  visibleUntil: number
  savedAt: number
  importRef: null
}

export type KeptMerge = {
  row: Record<string, unknown>
  texts: KeptText[]
  /** Of articles that named it in earlier versions only; absent of merges from before those followed, and where there were none. */
  earlier?: KeptText[]
  menus: { id: string; entries: MenuEntry[] }[]
  pins: KeptPins[]
  /** Categories that stood below it. */
  children: string[]
  /** Addresses that led to it. */
  redirects: string[]
  /** Absent of merges from before campaigns followed. */
  campaigns?: KeptSections[]
  /** The version of the other hub's menu that the merge made of the menu of this one; absent where it made none. */
  hubMenu?: string
  /** Absent of merges from before plans followed, and of those that met none. */
  hubPlans?: KeptHubPlan[]
}
