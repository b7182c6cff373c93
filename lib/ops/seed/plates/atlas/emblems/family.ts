/** Plates of emblems and places of law: scales, capitol, medal, compass rose, film. */
import type { Family } from '../../kit/plate-kind.ts'
import { capitolSteps } from './capitol-steps.ts'
import { compassRose } from './compass-rose.ts'
import { filmReel } from './film-reel.ts'
import { medalRibbon } from './medal-ribbon.ts'
import { scalesPlate } from './scales.ts'

export const EMBLEMS: Family = {
  scales: scalesPlate,
  'capitol-steps': capitolSteps,
  'medal-ribbon': medalRibbon,
  'compass-rose': compassRose,
  'film-reel': filmReel,
}
