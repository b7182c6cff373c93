// No citation stands at an address: it went along with its article, was withdrawn with it, or never was.
import type { Reading } from '../../../db/client.ts'
import { leadLostCitation } from '../../lost/lead.ts'
import type { Outcome } from '../../page-store/context.ts'
import { waysOf } from '../publication/redirects.ts'

export function loadMissingCitation(reading: Reading, address: string): Promise<Outcome> {
  return leadLostCitation(waysOf(reading), address)
}
