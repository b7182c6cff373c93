// Identifiers of rows: UUIDv7 (RFC 9562), so that they sort by the time they were made.
import { createHash } from 'node:crypto'
import { v7 } from 'uuid'

export function newId(): string {
  return v7()
}

/** The same id for the same name, always: used by the demo's fill, whose ids are fixed. */
export function fixedId(name: string): string {
  const random = createHash('sha256').update(name).digest().subarray(0, 16)
  return v7({ msecs: FIXED_MOMENT, seq: random.readUInt32BE(0) >>> 1, random: new Uint8Array(random) })
}

/** 2026-01-01T00:00Z: any constant will do, as long as it never changes. */
const FIXED_MOMENT = 1_767_225_600_000
