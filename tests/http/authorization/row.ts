// What the matrix must know of one route: who may, and what to send.
import type { Role } from '../../../db/schema/people.ts'
import type { Thing, ThingName } from './things.ts'

export type Row = {
  /** The lowest role that may; "nobody" needs no session at all. */
  least: Role | 'nobody'
  /** Contributors may where the thing is their own draft. */
  own?: true
  /**
   * The key in its address is the right to it. Its pages keep their referrer to themselves, so that browsers send
   * "Origin: null" from them.
   */
  byKey?: true
  /** What `[id]` stands for and what the body is about; made anew for each request. */
  on?: ThingName
  /** Values of an address's other brackets; without one, they are taken from the thing. */
  at?: Record<string, string>
  /** "?q=a", for GET. */
  query?: string
  /** A body the route accepts. */
  body?: unknown | ((thing: Thing) => unknown)
  /** Bodies that are no JSON: an upload. */
  send?: (thing: Thing) => { headers: Record<string, string>; body: BodyInit }
  /** What is answered to whoever may; 200 unless said otherwise. */
  allowed?: number
  /** What is answered to whoever is signed in, where that differs from nobody. */
  signedIn?: number
  /** What is answered to roles below: 403, or 404 for what they may not even know of. Pages answer 404. */
  refused?: number
}
