// A picture of the library as the desk's screens show it.
import type { MediumRow } from '../../db/store/media/media.ts'
import { pictureOf } from '../reader/pictures.ts'

export type MediumView = {
  id: string
  /** Of a size for a text column; a small one is `thumb`. */
  src: string
  thumb: string
  width: number
  height: number
  alt: string
  caption: string | null
  credit: string | null
  state: 'ready' | 'missing'
  fileName: string
}

export function mediumView(row: MediumRow): MediumView {
  const { src, missing } = pictureOf(row)
  return {
    id: row.id,
    src,
    thumb: thumbOf(row) ?? src,
    width: row.width,
    height: row.height,
    alt: row.alt,
    caption: row.caption,
    credit: row.credit,
    state: missing ? 'missing' : 'ready',
    fileName: row.fileName,
  }
}

/** The smallest whole size of at least 320 pixels, which a grid can show without enlarging it. */
function thumbOf(row: MediumRow): string | undefined {
  const { srcset } = pictureOf({ ...row, renditions: row.renditions.filter(({ width }) => width <= 640) })
  const sizes = srcset.split(', ').map((part) => part.split(' '))
  return (sizes.find(([, width = '']) => Number.parseInt(width, 10) >= 320) ?? sizes.at(-1))?.[0] || undefined
}
