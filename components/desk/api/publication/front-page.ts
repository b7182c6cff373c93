// The front page at the server, from the browser.
import type { DrawnPage, FrontPageDesk } from '../../../../lib/front-page/load.ts'
import type { Pins } from '../../../../lib/front-page/zones.ts'
import { ask, post } from '../ask.ts'

export type FrontPageSent = { pins: Pins; base: string | null; at?: number; issueId?: string }

export const frontPageApi = {
  /** As it will be with these pins; `at` is a moment to come. */
  drawn: (pins: Pins, at: number | null) => {
    const query = new URLSearchParams({
      pins: JSON.stringify(pins),
      ...(at === null ? {} : { at: String(at) }),
    })
    return ask<DrawnPage>(`front-page/drawn/?${query}`, {})
  },
  state: () => ask<FrontPageDesk>('front-page/state/', {}),
  save: (sent: FrontPageSent) => post<{ id: string }>('front-page/', sent),
  remove: (id: string) => post<{ id: string }>(`front-page/${id}/remove/`, {}),
}
