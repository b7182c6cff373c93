// The promo bar at the server, from the browser.
import type { PromoBarDesk } from '../../../../lib/promos/load.ts'
import type { Promo } from '../../../../lib/promos/promo.ts'
import { post } from '../ask.ts'

export const promoBarApi = {
  publish: (bar: { base: string | null; promos: Promo[] }) => post<PromoBarDesk>('promo-bar/', bar),
}
