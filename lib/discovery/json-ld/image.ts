// A picture as structured data: where it is, how large, who made it.
import type { Picture } from '../../reader/views.ts'
import { absolute } from '../../urls.ts'
import { type Node, node } from './node.ts'

/** Null for the placeholder of a picture that could not be fetched. */
export function imageOf({ src, width, height, alt, credit, missing }: Picture, origin: string): Node | null {
  if (missing) return null
  return node('ImageObject', { url: absolute(origin, src), width, height, caption: alt, creditText: credit })
}
