// What a page needs of a picture; the desk's facts about it stay where they are.
import type { InferSelectModel } from 'drizzle-orm'
import type { Source } from '../client.ts'
import type { Tables } from '../schema/tables.ts'

export type PictureRow = Pick<
  InferSelectModel<Tables['media']>,
  'id' | 'hash' | 'state' | 'alt' | 'caption' | 'credit' | 'renditions'
>

export function pictureColumns({ t: { media } }: Source) {
  const { id, hash, state, alt, caption, credit, renditions } = media
  return { id, hash, state, alt, caption, credit, renditions }
}
