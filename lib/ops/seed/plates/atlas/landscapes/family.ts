/** Plates of the open air: bridge, delta, lighthouse. */
import type { Family } from '../../kit/plate-kind.ts'
import { bridgeSpan } from './bridge-span.ts'
import { lighthousePlate } from './lighthouse.ts'
import { riverDelta } from './river-delta.ts'

export const LANDSCAPES: Family = {
  'bridge-span': bridgeSpan,
  'river-delta': riverDelta,
  lighthouse: lighthousePlate,
}
