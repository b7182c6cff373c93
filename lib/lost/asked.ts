// What a reader really asks for by an address as somebody wrote it: in its one form, with the query that counts.
import { addressText, canonicalAddress, readAddress } from '../front/address.ts'

/** `program`: no redirect counts there, such as the desk and files. */
export type Asked = { kind: 'reader' | 'feed' | 'discovery' | 'program'; address: string }

/** Letters of any script may stand in it, and a fragment, which is left out. Null for what no address of ours can be. */
export function askedBy(written: string): Asked | null {
  const text = encoded(written.split('#', 1)[0] ?? '')
  const asked = readAddress(text)
  if (!asked) return null
  const whole = canonicalAddress(text, asked) ?? asked
  const { kind } = whole
  const isOpen = kind === 'reader' || kind === 'feed' || kind === 'discovery'
  return { kind: isOpen ? kind : 'program', address: addressText(whole) }
}

/** WordPress asks at the front page for something else: "/?p=12". Any other query there changes nothing. */
export const isOfWordPress = (address: string) =>
  /^\/\?(?:[^#]*&)?(?:p|page_id|feed)(?:[=&#]|$)/.test(address)

/** An address may be written in letters of any script, or escaped already. */
export const encoded = (text: string) => text.toWellFormed().replaceAll(/[^!-~]+/g, encodeURIComponent)
