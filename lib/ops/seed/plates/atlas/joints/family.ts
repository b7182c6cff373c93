/** Plates of the great joints: knee, hip, hand, foot. */
import type { Family } from '../../kit/plate-kind.ts'
import { footBones } from './foot-bones.ts'
import { handBones } from './hand-bones.ts'
import { hipJoint } from './hip-joint.ts'
import { kneeJoint } from './knee-joint.ts'

export const JOINTS: Family = {
  'knee-joint': kneeJoint,
  'hip-joint': hipJoint,
  'hand-bones': handBones,
  'foot-bones': footBones,
}
