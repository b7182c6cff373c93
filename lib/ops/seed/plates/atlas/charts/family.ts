/** Plates of figures: survival, forest plot, bars. */
import type { Family } from '../../kit/plate-kind.ts'
import { chartBars } from './chart-bars.ts'
import { chartForest } from './chart-forest.ts'
import { chartSurvival } from './chart-survival.ts'

export const CHARTS: Family = {
  'chart-survival': chartSurvival,
  'chart-forest': chartForest,
  'chart-bars': chartBars,
}
