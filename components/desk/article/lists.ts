// Small changes of a list: one item up, to the front, or out.

export function moved<Item>(list: readonly Item[], index: number): Item[] {
  const copy = [...list]
  copy.splice(Math.max(0, index - 1), 0, ...copy.splice(index, 1))
  return copy
}

export function placed<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const copy = [...list]
  copy.splice(to, 0, ...copy.splice(from, 1))
  return copy
}

export function first<Item>(list: readonly Item[], index: number): Item[] {
  const copy = [...list]
  return [...copy.splice(index, 1), ...copy]
}

export function without<Item>(list: readonly Item[], index: number): Item[] {
  return list.filter((_, at) => at !== index)
}
