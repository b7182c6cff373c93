// The pictures that this screen knows by the id of their medium: those of the article, and whatever came since.
import type { MediumView } from '../../../../lib/media/view.ts'

export type KnownPictures = {
  find(mediumId: string): MediumView | undefined
  add(medium: MediumView): void
  /** Told when a picture became known that was not. */
  listen(listener: () => void): () => void
}

type Look = (ids: string[]) => Promise<MediumView[]>

/** What is asked for and not known is looked up once, several together: text from another article may bring pictures along. */
export function knownPictures(first: Record<string, MediumView>, look: Look): KnownPictures {
  const known = new Map(Object.entries(first))
  const asked = new Set<string>()
  const listeners = new Set<() => void>()
  let waiting: string[] = []
  const lookUp = async () => {
    const ids = waiting
    waiting = []
    const found = await look(ids)
    for (const medium of found) known.set(medium.id, medium)
    if (found.length > 0) for (const listener of listeners) listener()
  }
  return {
    find(mediumId) {
      const found = known.get(mediumId)
      if (!found && mediumId && !asked.has(mediumId)) {
        asked.add(mediumId)
        waiting.push(mediumId)
        if (waiting.length === 1) queueMicrotask(() => void lookUp())
      }
      return found
    },
    add(medium) {
      known.set(medium.id, medium)
      for (const listener of listeners) listener()
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
