// What can go wrong in ways a person can do something about. Anything else is a bug and stays loud.

export class NotFound extends Error {
  override name = 'NotFound'
}

export class Forbidden extends Error {
  override name = 'Forbidden'
}

/** Who is there has to prove it again first. */
export class Unverified extends Error {
  override name = 'Unverified'
}

/** Somebody else changed it first. `current` is what stands now, so that both texts can be shown. */
export class Conflict extends Error {
  override name = 'Conflict'
  readonly current: unknown
  constructor(message: string, current: unknown = null) {
    super(message)
    this.current = current
  }
}

/** One fault of an input: the field's path ("byline.0.name"; "" for the whole) and a sentence that says what to do. */
export type Issue = { field: string; message: string }

export class Invalid extends Error {
  override name = 'Invalid'
  readonly issues: Issue[]
  constructor(issues: Issue[] | string) {
    const list = typeof issues === 'string' ? [{ field: '', message: issues }] : issues
    super(list.map((issue) => issue.message).join(' '))
    this.issues = list
  }
}
