// What every cell of a table knows: how many columns and rows it covers, and how it is aligned.
import type { Attributes } from '@tiptap/core'
import { MAX_SPAN } from '../../repair/limits.ts'
import { numberAttribute } from '../attribute.ts'

const SIDES = ['left', 'center', 'right']

export function cellAttributes(): Attributes {
  return {
    colspan: numberAttribute('colspan', { min: 1, max: MAX_SPAN, usual: 1 }),
    rowspan: numberAttribute('rowspan', { min: 1, max: MAX_SPAN, usual: 1 }),
    align: {
      default: null,
      validate: 'string|null',
      parseHTML: (cell) => SIDES.find((side) => side === alignmentOf(cell)) ?? null,
      renderHTML: (attrs) => (attrs.align ? { align: attrs.align } : {}),
    },
  }
}

/** The attribute, the block editor's class, or the style that office programs write. */
function alignmentOf(cell: HTMLElement): string | undefined {
  return (
    cell.getAttribute('align')?.toLowerCase() ??
    /has-text-align-(\w+)/.exec(cell.getAttribute('class') ?? '')?.[1] ??
    /text-align:\s*(\w+)/.exec(cell.getAttribute('style') ?? '')?.[1]
  )
}
