/** The plates of the demo magazine: a key in, a printed sheet as SVG out. */

import { AXIAL } from './atlas/axial/family.ts'
import { CELLS } from './atlas/cells/family.ts'
import { CHARTS } from './atlas/charts/family.ts'
import { DESKS } from './atlas/desks/family.ts'
import { EMBLEMS } from './atlas/emblems/family.ts'
import { INSTRUMENTS } from './atlas/instruments/family.ts'
import { JOINTS } from './atlas/joints/family.ts'
import { LANDSCAPES } from './atlas/landscapes/family.ts'
import { ROOMS } from './atlas/rooms/family.ts'
import { TISSUES } from './atlas/tissues/family.ts'
import { VESSELS } from './atlas/vessels/family.ts'
import { clipped, fill, INKS, PAPER } from './kit/ink.ts'
import { roman } from './kit/letters.ts'
import { FRAME, frame, ground, HEIGHT, paperGrain, salt, sheetFor, WIDTH } from './kit/paper.ts'
import { rectPath } from './kit/paths.ts'
import { groundColour, type Plate } from './kit/plate-kind.ts'
import { dice } from './kit/seeded.ts'

const PLATES: Record<string, Plate> = {
  ...JOINTS,
  ...AXIAL,
  ...CELLS,
  ...VESSELS,
  ...TISSUES,
  ...INSTRUMENTS,
  ...ROOMS,
  ...DESKS,
  ...EMBLEMS,
  ...LANDSCAPES,
  ...CHARTS,
}

/** Every key that can be drawn, in the order of their numerals. */
export const PLATE_KEYS: readonly string[] = Object.keys(PLATES)

/** A whole sheet, 1920 by 1280: paper, drawing, frame, numeral, title. Throws a RangeError for an unknown key. */
export function plateSvg(key: string): string {
  const plate = plateOf(key)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
    fill(rectPath(0, 0, WIDTH, HEIGHT), PAPER),
    paperGrain(dice(`paper ${key}`)),
    plateArt(key),
    frame(roman(PLATE_KEYS.indexOf(key) + 1), plate.title, plate.double === true),
    '</svg>',
  ].join('')
}

/** The drawing alone, inside the frame's rectangle, for covers and advertisements. */
export function plateArt(key: string): string {
  const plate = plateOf(key)
  const [left, top, right, bottom] = FRAME
  const sheet = sheetFor(key, INKS[plate.ink])
  const colour = groundColour(plate)
  return clipped(
    `frame-${key}`,
    rectPath(left, top, right - left, bottom - top),
    colour ? ground(colour) : '',
    plate.draw(sheet),
    salt(dice(`salt ${key}`), FRAME),
  )
}

function plateOf(key: string): Plate {
  const plate = PLATES[key]
  if (!plate) throw new RangeError(`There is no plate called "${key}".`)
  return plate
}
