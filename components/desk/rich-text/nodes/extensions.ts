// All that shows and edits the blocks of an article beyond plain text, as one list for the editor.
import type { Extensions } from '@tiptap/core'
import { Sheets } from '../pages/sheets.ts'
import { Asks } from './asks.ts'

export const nodeExtensions: Extensions = [Asks, Sheets]
