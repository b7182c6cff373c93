// What the child process that decodes pictures is asked for, and what it answers.
import type { Rendition } from '../../../db/schema/media.ts'
import type { Format, Variant } from './sizes.ts'

export type DeriveJob = {
  id: number
  /** The original. */
  file: string
  /** Where the sizes go. */
  folder: string
  formats: Format[]
  /** All of them when absent. */
  variants?: Variant[]
  focal: { x: number; y: number }
  /** Refuse a picture that is something else at the same time. */
  isStrict?: boolean
}

export type DeriveResult =
  | { id: number; kind: 'done'; width: number; height: number; renditions: Rendition[] }
  | { id: number; kind: 'refused'; message: string }
