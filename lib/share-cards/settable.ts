// Which words can be set on a card, and what stands on it where some cannot.
import type { ShareCard } from './card.ts'

/**
 * Scripts whose letters the faces have and that run from left to right, each letter by itself: satori neither joins
 * letters nor turns lines round. Signs that belong to no script count as any's.
 */
const SETTABLE =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u

export const isSettable = (text: string) => SETTABLE.test(text)

/** Words that cannot be set are left out whole: half of them would say something else. */
export function settableOf(card: ShareCard): ShareCard {
  const set = (text: string) => (isSettable(text) ? text : '')
  const { masthead, kicker, title, byline, foot } = card
  return {
    ...card,
    ...{ masthead: set(masthead), kicker: set(kicker), title: set(title) },
    ...{ byline: set(byline), foot: set(foot) },
  }
}

/** Without its title the rest would stand there for nothing: the picture has the card to itself. */
export const isPictureAlone = (card: ShareCard) => card.picture !== null && !isSettable(card.title)
