// Shows in the browser what a crop will keep: the same box as the one that is cut at the server.
import { cropBox } from './files/sizes.ts'

type Size = { width: number; height: number }
type Focal = { x: number; y: number }

/** `object-position` for an image that covers a frame of that shape (height per width). */
export function cropPosition({ width, height }: Size, ratio: number, focal: Focal): string {
  const box = cropBox(width, height, ratio, focal)
  const at = (offset: number, rest: number) => (rest > 0 ? Math.round((offset / rest) * 1000) / 10 : 50)
  return `${at(box.left, width - box.width)}% ${at(box.top, height - box.height)}%`
}
