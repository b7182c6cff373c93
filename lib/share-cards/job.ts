// What the child process that draws share cards is asked for, and what it answers.
import type { ShareCard } from './card.ts'

/** How long, in milliseconds, until a card that failed or went without its picture is tried again. */
export const AGAIN = 60_000

export type DrawJob = {
  id: number
  card: ShareCard
  /** The picture's file; null draws the card without one. */
  picture: string | null
  /** Where the card goes. */
  file: string
  /** Where it goes instead when its picture is not there or cannot be read. */
  bare: string
}

export type DrawResult = { id: number; fault: string | null; isBare: boolean }
