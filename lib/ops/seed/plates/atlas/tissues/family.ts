/** Plates of soft parts and bodies: muscle, tears, skin, a butterfly, growth, a map of pain. */
import type { Family } from '../../kit/plate-kind.ts'
import { butterflyMask } from './butterfly-mask.ts'
import { childGrowth } from './child-growth.ts'
import { muscleFibres } from './muscle-fibres.ts'
import { painMapPlate } from './pain-map.ts'
import { skinFibrosis } from './skin-fibrosis.ts'
import { tearFilm } from './tear-film.ts'

export const TISSUES: Family = {
  'muscle-fibres': muscleFibres,
  'tear-film': tearFilm,
  'skin-fibrosis': skinFibrosis,
  'butterfly-mask': butterflyMask,
  'child-growth': childGrowth,
  'pain-map': painMapPlate,
}
