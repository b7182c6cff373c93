/** Plates seen through the microscope: crystals, white cells, antibodies, a cell as a map, the gene. */
import type { Family } from '../../kit/plate-kind.ts'
import { antibodyFlock } from './antibody-flock.ts'
import { bCellMap } from './b-cell-map.ts'
import { geneHelix } from './gene-helix.ts'
import { neutrophilField } from './neutrophil-field.ts'
import { pyrophosphateCrystals } from './pyrophosphate-crystals.ts'
import { urateCrystals } from './urate-crystals.ts'

export const CELLS: Family = {
  'urate-crystals': urateCrystals,
  'pyrophosphate-crystals': pyrophosphateCrystals,
  'neutrophil-field': neutrophilField,
  'antibody-flock': antibodyFlock,
  'b-cell-map': bCellMap,
  'gene-helix': geneHelix,
}
