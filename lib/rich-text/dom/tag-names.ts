// Names of elements as the DOM gives them.

const uppers = new Map<string, string>()

/** One copy of each name. */
export function upper(name: string): string {
  const found = uppers.get(name)
  if (found !== undefined) return found
  const made = name.toUpperCase()
  if (uppers.size < 300) uppers.set(name, made)
  return made
}
