// What the child process that draws share cards is asked for, and what it answers.
import type { ShareCard } from './card.ts'

export type DrawJob = {
  id: number
  card: ShareCard
  /** The picture's file; null draws the card without one. */
  picture: string | null
  /** Where the card goes. */
  file: string
}

export type DrawResult = { id: number; fault: string | null }
