// Changes what the library says of a picture: description, caption, credit, licence, and until when it may be shown.
import { z } from 'zod'
import { type MediumRow, putMedium } from '../../db/store/media/media.ts'
import { act, type Desk } from '../desk.ts'
import { rightsEnd } from './library/rights.ts'
import { recordChange } from './record-change.ts'
import { loadMediumFor } from './subject.ts'

const words = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `At most ${max} characters.`)
    .nullable()
    .transform((text) => text || null)

export const mediumWords = {
  alt: z.string().trim().max(1000, 'At most 1000 characters.'),
  caption: words(1000),
  credit: words(300),
  license: words(200),
}

/** What is not given stays. */
export const editMediumForm = z
  .strictObject({
    ...mediumWords,
    /** The last day on which it may be shown; "" for no end. */
    rightsUntil: z.union([z.literal(''), z.iso.date('Give the day as 2026-12-31.')]),
  })
  .partial()

/**
 * Places where a picture has words of its own keep them. Refused: other people's pictures to contributors, and their own
 * once a published article shows them. Recorded: medium.edit.
 */
export function editMedium(
  desk: Desk,
  { id, input, timeZone }: { id: string; input: z.output<typeof editMediumForm>; timeZone: string },
): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    const { row } = await loadMediumFor(tx, desk, { act: 'medium.edit', id })
    const { rightsUntil, ...words } = input
    const rights = rightsUntil === undefined ? {} : { rightsExpireAt: rightsEnd(rightsUntil, timeZone) }
    const given = changed(row, { ...words, ...rights })
    if (Object.keys(given).length === 0) return { id }
    await putMedium(tx, { ...row, ...given })
    await recordChange(tx, desk, { act: 'medium.edit', id, detail: { fields: Object.keys(given) } })
    return { id }
  })
}

/** What really is another than it was: a save that changes nothing leaves nothing. */
function changed(row: MediumRow, given: Partial<MediumRow>): Partial<MediumRow> {
  const entries = Object.entries(given) as [keyof MediumRow, unknown][]
  return Object.fromEntries(entries.filter(([name, value]) => value !== undefined && value !== row[name]))
}
