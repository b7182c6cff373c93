// Whether two values hold the same, whatever the order of their fields.

/** Without writing out two long texts to find where they differ; what is not there and what is undefined are one. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!isObject(one) || !isObject(other)) return false
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((value, index) => isSame(value, other[index]))
    )
  const names = Object.keys(one).filter((name) => one[name] !== undefined)
  return (
    names.every((name) => isSame(one[name], other[name])) &&
    names.length === Object.values(other).filter((value) => value !== undefined).length
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
