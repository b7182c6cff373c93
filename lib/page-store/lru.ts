// Keeps what was asked for last, up to so many bytes.

export type Lru<T> = {
  get(key: string): T | undefined
  /** Takes the place of what was there. What is larger than all the room is not kept. */
  set(key: string, value: T, bytes: number): void
  delete(key: string): void
  /** Bytes of all that is kept. */
  size(): number
  count(): number
}

export function makeLru<T>(most: number): Lru<T> {
  // A Map keeps the order of insertion: the first is the one that was asked for longest ago.
  const kept = new Map<string, { value: T; bytes: number }>()
  let size = 0
  // What everybody asks for just now stays where it is.
  let newest: string | null = null
  const remove = (key: string) => {
    size -= kept.get(key)?.bytes ?? 0
    kept.delete(key)
  }
  return {
    get(key) {
      const found = kept.get(key)
      if (found && key !== newest) {
        kept.delete(key)
        kept.set(key, found)
        newest = key
      }
      return found?.value
    },
    set(key, value, bytes) {
      remove(key)
      if (bytes > most) return
      kept.set(key, { value, bytes })
      newest = key
      size += bytes
      for (const oldest of kept.keys()) {
        if (size <= most) return
        remove(oldest)
      }
    },
    delete: remove,
    size: () => size,
    count: () => kept.size,
  }
}
