/** Plates of things that branch and carry: capillaries, arteries, ducts, nerve roots. */
import type { Family } from '../../kit/plate-kind.ts'
import { arteryWallPlate } from './artery-wall.ts'
import { capillaryLoops } from './capillary-loops.ts'
import { nerveRoots } from './nerve-roots.ts'
import { salivaryGland } from './salivary-gland.ts'
import { temporalArtery } from './temporal-artery.ts'

export const VESSELS: Family = {
  'capillary-loops': capillaryLoops,
  'artery-wall': arteryWallPlate,
  'temporal-artery': temporalArtery,
  'salivary-gland': salivaryGland,
  'nerve-roots': nerveRoots,
}
