// What a correction is called where readers meet it, and when it last changed.
import type { CorrectionView } from '../reader/views.ts'

export const CORRECTION_NAMES: Record<CorrectionView['kind'], string> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  retraction: 'Retraction',
}

/** Printed or put right, whichever is later; one that was dated back has changed all the same. */
export const correctionChangedAt = ({ at, updatedAt }: Pick<CorrectionView, 'at' | 'updatedAt'>) =>
  Math.max(at, updatedAt ?? at)
