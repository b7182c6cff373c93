/** Engraved portraits of the magazine's invented authors: a key in, a sheet 800 by 1000 out. */

import { engrave } from './kit/engrave.ts'
import { ball, type Field } from './kit/fields.ts'
import { clipped, disc, fill, KEY, line, over, PAPER } from './kit/ink.ts'
import { paperGrain, salt } from './kit/paper.ts'
import { ellipsePath, rectPath } from './kit/paths.ts'
import { dice } from './kit/seeded.ts'
import { bust } from './portraits/bust.ts'
import { COLLEAGUES } from './portraits/colleagues.ts'
import { PHYSICIANS } from './portraits/physicians.ts'
import type { Sitter } from './portraits/sitter.ts'

const SITTERS: Record<string, Sitter> = { ...PHYSICIANS, ...COLLEAGUES }

/** Every author who has been drawn. */
export const PORTRAIT_KEYS: readonly string[] = Object.keys(SITTERS)

/** A bust before an engraved ground. Throws a RangeError for an unknown author. */
export function portraitSvg(authorKey: string): string {
  const sitter = SITTERS[authorKey]
  if (!sitter) throw new RangeError(`There is no portrait of "${authorKey}".`)
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 1000" width="800" height="1000">',
    fill(rectPath(0, 0, 800, 1000), PAPER),
    paperGrain(dice(`paper ${authorKey}`), 800, 1000),
    clipped(`sheet-${authorKey}`, rectPath(0, 0, 800, 1000), backdrop(sitter), bust(sitter)),
    salt(dice(`salt ${authorKey}`), [0, 0, 800, 1000], 700),
    '</svg>',
  ].join('')
}

/** Behind the sitter: an oval, a disc, ruled air or a plain flat colour, so that a row of portraits has a rhythm. */
function backdrop({ ground, colour }: Sitter): string {
  const everywhere: Field = () => -1
  const lines = (inside: Field, angle: number) =>
    fill(
      engrave({
        inside,
        box: [0, 0, 800, 1000],
        gap: 13,
        step: 24,
        angle,
        tone: (x, y) => 0.2 + 0.3 * (1 - y / 1000) + 0.06 * Math.sin(x / 90),
      }),
      KEY,
    )
  if (ground === 'oval')
    return (
      fill(ellipsePath(400, 480, 340, 430), colour) +
      line(ellipsePath(400, 480, 352, 442) + ellipsePath(400, 480, 362, 452), KEY, 2)
    )
  if (ground === 'disc') return disc(400, 430, 330, colour) + lines(ball(400, 430, 330), 0)
  if (ground === 'ruled') return over(fill(rectPath(0, 0, 800, 1000), colour)) + lines(everywhere, 0)
  if (ground === 'slant')
    return (
      fill(rectPath(0, 0, 800, 1000), colour) +
      fill(
        engrave({
          inside: everywhere,
          box: [0, 0, 800, 1000],
          gap: 15,
          step: 24,
          angle: -52,
          tone: (x) => 0.14 + 0.2 * (x / 800),
        }),
        KEY,
      )
    )
  return fill(rectPath(0, 0, 800, 1000), colour)
}
