// What a form about a term began from: two people who change it at once are told, not overwritten.
import { createHash } from 'node:crypto'
import { Conflict } from '../errors.ts'

/** The same for the same row. */
export function baseOf(row: object): string {
  const fields = Object.entries(row).sort(([one], [other]) => one.localeCompare(other, 'en'))
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 16)
}

/** Throws Conflict with what stands now, as the form would send it. `shown`: the row in the form's own words. */
export function assertBase(row: object, base: string, shown: object = row): void {
  const now = baseOf(row)
  if (now === base) return
  throw new Conflict('Somebody else has changed this meanwhile, so nothing was saved.', {
    ...formValues(shown),
    base: now,
  })
}

/** A list stands in one line, with commas; a box is "on" or nothing. */
function formValues(row: object): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, formValue(value)]))
}

function formValue(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'boolean') return value ? 'on' : ''
  return String(value ?? '')
}
