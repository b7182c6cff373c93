// How long the files are that a feed names: programs that fetch them ahead are told the truth.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FeedEntry, FeedView } from './view.ts'

/** `media` is the folder of the derived pictures. */
export async function withLengths(feed: FeedView, media: string): Promise<FeedView> {
  return { ...feed, entries: await Promise.all(feed.entries.map((entry) => weighed(entry, media))) }
}

async function weighed(entry: FeedEntry, media: string): Promise<FeedEntry> {
  const { picture } = entry
  const [, file] = /\/media\/([0-9a-f]{32}\/[\w.-]+)$/.exec(picture?.src ?? '') ?? []
  if (!picture || !file) return entry
  return { ...entry, picture: { ...picture, bytes: await lengthOf(join(media, file)) } }
}

/** Files are named by their content and never change: each is looked at once. */
const known = new Map<string, number>()
const MOST_KNOWN = 10_000

async function lengthOf(path: string): Promise<number | null> {
  const before = known.get(path)
  if (before !== undefined) return before
  const found = await stat(path).catch(() => null)
  if (!found) return null
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(path, found.size)
  return found.size
}
