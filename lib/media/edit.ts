// Changes what the library says of a picture: description, caption, credit, licence, and until when it may be shown.
import { z } from 'zod'
import { putMedium } from '../../db/store/media.ts'
import { act, type Desk } from '../desk.ts'
import { recordChange } from './record-change.ts'
import { loadMediumFor } from './subject.ts'

const words = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `At most ${max} characters.`)
    .nullish()
    .transform((text) => text || null)

export const mediumWords = {
  alt: z.string().trim().max(1000, 'At most 1000 characters.'),
  caption: words(1000),
  credit: words(300),
  license: words(200),
  /** UTC ms: from then on it may not be shown. */
  rightsExpireAt: z.number().int().min(0).max(8_640_000_000_000_000).nullish(),
}

/** What is not given stays. */
export const editMediumInput = z.strictObject(mediumWords).partial()

/**
 * Places where a picture has words of its own keep them. Refused: other people's pictures to contributors, and their own
 * once a published article shows them. Recorded: medium.edit.
 */
export function editMedium(
  desk: Desk,
  id: string,
  input: z.output<typeof editMediumInput>,
): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    const { row } = await loadMediumFor(tx, desk, { act: 'medium.edit', id })
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
    await putMedium(tx, { ...row, ...given })
    await recordChange(tx, desk, { act: 'medium.edit', id, detail: { fields: Object.keys(given) } })
    return { id }
  })
}
