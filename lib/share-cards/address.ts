// Where share cards stand: below the kind and the name of what they show, by their version.
import { CARD, cardVersion, cardWords, type ShareCard } from './card.ts'

export const CARD_KINDS = ['article', 'issue', 'author'] as const
export type CardKind = (typeof CARD_KINDS)[number]

export const isCardKind = (word: string): word is CardKind => (CARD_KINDS as readonly string[]).includes(word)

/** "/card/article/SLUG/VERSION.jpg". */
export const cardAddress = (kind: CardKind, slug: string, card: ShareCard) =>
  `/card/${kind}/${encodeURIComponent(slug)}/${cardVersion(card)}.jpg`

export function cardImage(kind: CardKind, slug: string, card: ShareCard) {
  return { src: cardAddress(kind, slug, card), ...CARD, alt: cardWords(card) }
}

/** Whether a path has the form of a card's address. */
export const isCardPath = (path: string) => CARD_PATH.test(path)

const CARD_PATH = new RegExp(`^/card/(${CARD_KINDS.join('|')})/[^/]+/[0-9a-f]{16}\\.jpg$`)
