// No feed stands at an address: where it has moved to, as its page has, or that there is none.
import type { Reading } from '../../../db/client.ts'
import { leadLostFeed } from '../../lost/lead.ts'
import type { Outcome } from '../../page-store/context.ts'
import { waysOf } from '../publication/redirects.ts'

export function loadMissingFeed(reading: Reading, address: string): Promise<Outcome> {
  return leadLostFeed(waysOf(reading), address)
}
