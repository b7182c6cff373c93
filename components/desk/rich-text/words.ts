// What the editor does with words: numbers, references, typed shortcuts, tools.
import type { Extensions } from '@tiptap/core'
import { Numbering } from './numbering.ts'
import { References } from './references.ts'
import { Tools } from './tools.ts'
import { Typing } from './typing.ts'

export const wordExtensions: Extensions = [Numbering, References, Typing, Tools]
