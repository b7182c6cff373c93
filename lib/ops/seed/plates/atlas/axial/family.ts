/** Plates of spine, pelvis and the tissues of a joint: villi, cartilage, spongy bone. */
import type { Family } from '../../kit/plate-kind.ts'
import { boneLattice } from './bone-lattice.ts'
import { cartilageLayers } from './cartilage-layers.ts'
import { sacroiliacPlate } from './sacroiliac.ts'
import { spineColumn } from './spine-column.ts'
import { synovialFold } from './synovial-fold.ts'

export const AXIAL: Family = {
  'spine-column': spineColumn,
  sacroiliac: sacroiliacPlate,
  'synovial-fold': synovialFold,
  'cartilage-layers': cartilageLayers,
  'bone-lattice': boneLattice,
}
