// The pictures of a body, looked up together before it is rendered.
import type { Reading } from '../../db/client.ts'
import { mapMedia } from '../../db/reader/publication/site.ts'
import type { Doc } from '../rich-text/document.ts'
import type { RenderContext } from '../rich-text/to-html.ts'
import { allBlocks, isBlock } from '../rich-text/tree.ts'
import { pictureInShapes } from './pictures.ts'

/** What the renderer asks for pictures. */
export async function bodyPictures(reading: Reading, docs: Doc[]): Promise<RenderContext['picture']> {
  const blocks = docs.flatMap((doc) => allBlocks(doc.content.filter(isBlock)))
  const ids = blocks.flatMap((block) => (block.type === 'figure' ? (block.attrs.mediumId ?? []) : []))
  const media = await mapMedia(reading, [...new Set(ids)])
  return (id, words) => {
    const medium = media.get(id)
    return medium ? pictureInShapes(medium, words, 'full') : null
  }
}
