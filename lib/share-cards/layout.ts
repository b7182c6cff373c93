// How a share card looks: type on paper to the left, the picture to the right, in the magazine's own colours.
import { CARD, type ShareCard } from './card.ts'
import { isPictureAlone, settableOf } from './settable.ts'

type Style = Record<string, string | number>
export type Box = { type: 'div'; props: { style: Style; children?: Box[] | string } }

/** By day; components/site/base/tokens.css has the same (a test compares them). */
export const COLOURS = {
  paper: '#fbf9f4',
  ink: '#1e1b17',
  'ink-soft': '#5a5348',
  rule: '#d9d1c1',
  house: '#0f4c59',
  'section-conditions': '#8c3a24',
  'section-focusrheum': '#5f5b12',
  'section-guidance': '#28527f',
  'section-drug-updates': '#2c6340',
  'section-practice-support': '#6f4c1c',
  'section-opinion': '#8d2d4f',
  'section-career': '#455469',
  'section-acr': '#0f4c59',
} as const

/** Where the picture goes beside words, in pixels of the card. */
const BESIDE = { left: 720, width: CARD.width - 720 }

/** Where it goes on this card. */
export const placeOf = (card: ShareCard) => (isPictureAlone(card) ? { left: 0, width: CARD.width } : BESIDE)

/** Where a logo goes, in the name's place; what is broader is made smaller. */
export const LOGO = { left: 56, top: 52, height: 56 }

export const logoWidth = (card: ShareCard) => (card.picture ? BESIDE.left : CARD.width) - 2 * LOGO.left

/** What satori draws: boxes of text only, the picture is laid over it afterwards. */
export function cardLayout(asked: ShareCard): Box {
  const card = settableOf(asked)
  const house = card.colours?.house ?? COLOURS.house
  const accent = card.colours?.section ?? COLOURS[`section-${card.section}` as keyof typeof COLOURS] ?? house
  const width = card.picture ? BESIDE.left : CARD.width
  return box({ width: CARD.width, height: CARD.height, backgroundColor: COLOURS.paper }, [
    box({ ...COLUMN, width, height: CARD.height }, [
      card.logo
        ? box({ height: LOGO.height }, [])
        : box({ fontSize: 40, fontWeight: 600, color: house, letterSpacing: -0.5 }, card.masthead),
      box({ height: 3, marginTop: 14, backgroundColor: house }, []),
      box(
        {
          ...{ marginTop: 34, fontSize: 23, fontWeight: 600, letterSpacing: 1.6, color: accent },
          textTransform: 'uppercase',
        },
        card.kicker,
      ),
      box(
        {
          ...{ marginTop: 12, fontSize: sizeOf(card.title, width), lineHeight: 1.1, fontWeight: 600 },
          ...{ color: COLOURS.ink, letterSpacing: -0.6 },
        },
        card.title,
      ),
      box({ flexGrow: 1 }, []),
      box({ fontSize: 29, lineHeight: 1.25, color: COLOURS.ink }, card.byline),
      box(
        {
          ...{ marginTop: 14, paddingTop: 12, fontSize: 24, color: COLOURS['ink-soft'] },
          borderTop: `1px solid ${COLOURS.rule}`,
        },
        card.foot,
      ),
    ]),
  ])
}

const COLUMN = { flexDirection: 'column', padding: '52px 56px 48px', boxSizing: 'border-box' }

/** A title of 140 letters fits into six lines beside a picture, and into four over the whole card. */
function sizeOf(title: string, width: number): number {
  const sizes = width < CARD.width ? [72, 62, 54, 47, 41] : [96, 84, 74, 66, 58]
  const step = [26, 52, 84, 112].findIndex((length) => title.length <= length)
  return sizes.at(step) ?? 41
}

const box = (style: Style, children: Box[] | string): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
})
