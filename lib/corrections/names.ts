// What a correction is called where readers meet it.
import type { CorrectionView } from '../reader/views.ts'

export const CORRECTION_NAMES: Record<CorrectionView['kind'], string> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  retraction: 'Retraction',
}
