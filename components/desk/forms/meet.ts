// What becomes of each field of a form when somebody else has saved the same thing meanwhile: pure.

/** "offered": both changed it, and mine stands; "taken": only the other did, and theirs stands. `other` is the one that does not stand. */
export type Note = { kind: 'offered' | 'taken'; other: string }

type Values = Record<string, string>

/** By field, of those that the other has changed to something else than what stands in the form. */
export function meet(
  names: readonly string[],
  { start, mine, theirs }: Record<string, Values>,
): Map<string, Note> {
  const notes = names.flatMap((name): [string, Note][] => {
    const [was, own, now] = [start?.[name] ?? '', mine?.[name] ?? '', theirs?.[name]]
    if (now === undefined || now === was || now === own) return []
    return [[name, own === was ? { kind: 'taken', other: own } : { kind: 'offered', other: now }]]
  })
  return new Map(notes)
}
