// What somebody probably looked for, in the words of an address that nothing stands at.
import { decodedPath } from '../redirects/key.ts'

/** What other programs put behind an address, or readers' programs catch with it: no name of anything. */
const BEHIND =
  /^(amp|feed|rss2?|atom|rdf|json|print|embed|trackback|comments?|page|pages|(index|default)\.\w+)$/
const ENDING = /\.(html?|php\d?|aspx?|jsp|cfm)$/
const MOST_WORDS = 12

/** The words of the address's last part that says anything: "/2019/05/gout-and-salt.html/2/" is gout, and, salt. */
export function wordsOf(address: string): string[] {
  // Some have a query without its mark, as a letter or a page wrote it; a name may have an "&" of its own.
  const [asked = ''] = address.split(/[?#]/, 1)
  const [path = ''] = decodedPath(asked).split(/[?#]|&(?:amp;)?\w+=/, 1)
  const parts = path
    .toLowerCase()
    .split('/')
    .filter((part) => /\p{L}{3}/u.test(part))
  const part = parts.findLast((one) => !BEHIND.test(one)) ?? parts.at(-1) ?? ''
  return (part.replace(ENDING, '').match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS)
}
