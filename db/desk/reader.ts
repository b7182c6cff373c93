// Whoever reads at the desk: every query of db/desk asks for one, so that none can forget who is asking.
import type { Actor } from '../../lib/policy.ts'
import type { Source } from '../client.ts'

export type DeskReader = { db: Source; now: number; actor: Actor }
