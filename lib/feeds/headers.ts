// What a feed says in its headers: its hub (WebSub, 4), and whether text and data mining is reserved (TDMRep, 4).
import type { PublicationSettings } from '../settings/settings.ts'
import type { FeedView } from './view.ts'

type Reservation = Pick<PublicationSettings, 'dataMining' | 'dataMiningTerms'>

export function feedHeaders({ hub, self }: FeedView, { dataMining, dataMiningTerms }: Reservation) {
  const isReserved = dataMining === 'reserved'
  const [toHub, toSelf, terms] = [uriOf(hub), uriOf(self), uriOf(dataMiningTerms)]
  return {
    ...(toHub && toSelf ? { Link: `<${toHub}>; rel="hub", <${toSelf}>; rel="self"` } : {}),
    'TDM-Reservation': isReserved ? '1' : '0',
    ...(isReserved && terms ? { 'TDM-Policy': terms } : {}),
  }
}

/** A header takes ASCII in one line: what was stored in another form is put right, and what is no address is not said. */
function uriOf(address: string | null): string | null {
  return address && URL.canParse(address) ? new URL(address).href : null
}
