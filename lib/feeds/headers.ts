// What a feed says in its headers: its hub (WebSub, 4), and whether text and data mining is reserved (TDMRep, 4).
import type { PublicationSettings } from '../settings/settings.ts'
import type { FeedView } from './view.ts'

type Reservation = Pick<PublicationSettings, 'dataMining' | 'dataMiningTerms'>

export function feedHeaders({ hub, self }: FeedView, { dataMining, dataMiningTerms }: Reservation) {
  const isReserved = dataMining === 'reserved'
  return {
    ...(hub === null ? {} : { Link: `<${hub}>; rel="hub", <${self}>; rel="self"` }),
    'TDM-Reservation': isReserved ? '1' : '0',
    ...(isReserved && dataMiningTerms ? { 'TDM-Policy': dataMiningTerms } : {}),
  }
}
