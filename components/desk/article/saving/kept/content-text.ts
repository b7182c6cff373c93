// An article's content as text, for keeping it at every pause of a key: of a long article only what was typed in is written out again.
import type { ArticleContent } from '../../../../../lib/articles/content.ts'

/** Blocks are shared from one text to the next and never change (rich-text/body-of.ts). */
const written = new WeakMap<object, string>()

/**
 * The JSON of it. Text is kept in a tenth of the time that the browser takes to copy ten thousand small objects, twice,
 * for IndexedDB.
 */
export function contentToText({ body, ...fields }: ArticleContent): string {
  const blocks = body.content.map(blockToText)
  return `{"body":{"type":"doc","content":[${blocks.join(',')}]},${JSON.stringify(fields).slice(1)}`
}

export function textToContent(text: string): ArticleContent {
  return JSON.parse(text)
}

function blockToText(block: object): string {
  const known = written.get(block)
  if (known !== undefined) return known
  const text = JSON.stringify(block)
  written.set(block, text)
  return text
}
