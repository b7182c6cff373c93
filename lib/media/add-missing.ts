// A picture whose file cannot be reached: kept as a record, shown as a labelled placeholder, so that nobody forgets it.
import { createHash } from 'node:crypto'
import { putMedium } from '../../db/store/media/media.ts'
import { mediumTags } from '../changes.ts'
import type { Desk } from '../desk.ts'
import { change } from '../verb.ts'

export type MissingMedium = {
  /** Given by imports, whose texts already point to it. */
  id?: string
  sourceUrl: string
  fileName: string
  alt: string
  caption?: string | null
  credit?: string | null
  importRef?: string
}

/** Recorded: medium.add-missing. */
export async function addMissingMedium(desk: Desk, input: MissingMedium): Promise<{ id: string }> {
  const id = input.id ?? desk.newId()
  return change(desk, {
    may: 'medium.add',
    act: 'medium.add-missing',
    subject: 'medium',
    subjectId: id,
    tags: mediumTags(id),
    write: (tx) =>
      putMedium(tx, {
        id,
        hash: createHash('sha256').update(input.sourceUrl).digest('hex').slice(0, 32),
        state: 'missing',
        fileName: input.fileName,
        mimeType: '',
        bytes: 0,
        width: 0,
        height: 0,
        alt: input.alt,
        caption: input.caption ?? null,
        credit: input.credit ?? null,
        focalX: 0.5,
        focalY: 0.5,
        renditions: [],
        sourceUrl: input.sourceUrl,
        importRef: input.importRef ?? null,
        createdAt: desk.now,
      }),
  })
}
