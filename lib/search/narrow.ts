// What a search is narrowed to: a name as it was typed, found among those there are, or the nearest one.
import type { Named } from '../../db/reader/names.ts'
import { fold, tokensOf } from '../../db/search/tokens.ts'
import { slips } from './slips.ts'

/** Whoever is meant: by address or whole name; else all whose name has every word, the last as a beginning. */
export function findNamed(value: string, names: readonly Named[]): Named[] {
  const text = value.toLowerCase()
  const exact = names.filter(({ address, name }) => address === text || isSame(name, value))
  if (exact.length > 0) return exact
  const asked = wordsOf(value)
  if (asked.length === 0) return []
  return names.filter(({ name }) => {
    const words = wordsOf(name)
    return asked.every((word) => words.some((own) => own.startsWith(word)))
  })
}

/** The name that was probably meant; null where none is near. */
export function nearestNamed(value: string, names: readonly Named[]): Named | null {
  const asked = wordsOf(value).join(' ')
  const allowed = asked.length < 5 ? 1 : asked.length < 9 ? 2 : 3
  const near = names
    .map((named) => ({ named, distance: distanceTo(asked, named.name) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance)
  return near[0]?.named ?? null
}

/** To the whole name or to one word of it: people are asked for by their last name. */
function distanceTo(asked: string, name: string): number {
  const words = wordsOf(name)
  return Math.min(...[words.join(' '), ...words].map((own) => slips(asked, own)))
}

/** The named categories and all below them. */
export function withBelow(found: readonly Named[], all: readonly Named[]): Named[] {
  const ids = new Set(found.map(({ id }) => id))
  for (let size = -1; size !== ids.size; ) {
    size = ids.size
    for (const { id, parentId } of all) if (parentId && ids.has(parentId)) ids.add(id)
  }
  return all.filter(({ id }) => ids.has(id))
}

const isSame = (name: string, value: string) => wordsOf(name).join(' ') === wordsOf(value).join(' ')
const wordsOf = (text: string) => tokensOf(text).map(({ word }) => fold(word))
