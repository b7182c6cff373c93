// A paragraph made where something else could not be kept.
import type { Block, Inline, Paragraph } from '../model.ts'

export function paragraph(content: Inline[]): Paragraph {
  return { type: 'paragraph', content }
}

/** The line as a paragraph, unless there is nothing in it. */
export function nonEmpty(line: Inline[]): Block[] {
  return line.length > 0 ? [paragraph(line)] : []
}
