// What the child process that draws share cards is asked for, and what it answers.
import type { IconTask } from '../icons/draw.ts'
import type { ShareCard } from './card.ts'

/** How long, in milliseconds, until a card that failed or went without its picture is tried again. */
export const AGAIN = 60_000

type CardTask = {
  card: ShareCard
  /** The picture's file; null draws the card without one. */
  picture: string | null
  /** The logo's; without it the name is set. */
  logo: string | null
  /** Where it goes instead when its picture is not there or cannot be read. */
  bare: string
}

/** `file` is where it goes. */
export type DrawJob = { id: number; file: string } & (CardTask | { icon: IconTask })

export type DrawTask = DrawJob extends infer Job ? (Job extends unknown ? Omit<Job, 'id'> : never) : never

export type DrawResult = { id: number; fault: string | null; isBare: boolean }
