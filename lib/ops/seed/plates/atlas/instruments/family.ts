/** Plates of the ward and the laboratory: drip, syringe, tablets, microscope, ultrasound, radiograph, stethoscope. */
import type { Family } from '../../kit/plate-kind.ts'
import { infusionDrip } from './infusion-drip.ts'
import { microscopePlate } from './microscope.ts'
import { radiographFrame } from './radiograph-frame.ts'
import { stethoscopePlate } from './stethoscope.ts'
import { syringeVials } from './syringe-vials.ts'
import { tabletGrid } from './tablet-grid.ts'
import { ultrasoundWave } from './ultrasound-wave.ts'

export const INSTRUMENTS: Family = {
  'infusion-drip': infusionDrip,
  'syringe-vials': syringeVials,
  'tablet-grid': tabletGrid,
  microscope: microscopePlate,
  'ultrasound-wave': ultrasoundWave,
  'radiograph-frame': radiographFrame,
  stethoscope: stethoscopePlate,
}
