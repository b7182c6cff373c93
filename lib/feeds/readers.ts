// Which program fetches a feed, by the name it gives itself: software is counted, people are not.

/** Parts of every browser's name, and of everything that passes for one. */
const BROWSERISH =
  /^(Mozilla|AppleWebKit|KHTML|Gecko|Chrome|Chromium|HeadlessChrome|Safari|Firefox|Version|Mobile|Edg|OPR)$/i

export type FeedReader = {
  name: string /** For how many people a service says it asks; 0: it says nothing. */
  subscribers: number
}

/** Programs say in less who they are; whoever sends more would keep the pattern matching busy. */
const MOST_READ = 300

/** "NetNewsWire (RSS Reader; …)", "Feedly/1.0 (+…; 16 subscribers)", "Mozilla/5.0 (compatible; Miniflux/2.0; …)". */
export function readerOf(userAgent: string | undefined): FeedReader {
  const said = (userAgent ?? '').slice(0, MOST_READ)
  const [, many = '0'] = /(\d{1,7}) (?:subscribers?|readers?)\b/i.exec(said) ?? []
  return { name: nameOf(said), subscribers: Number(many) }
}

/** Only letters and digits of a product's name; where somebody's address stands instead of one, nothing of it. */
function nameOf(said: string): string {
  if (said.trim() === '') return 'Unnamed'
  const chosen = compatibleIn(said) ?? plainIn(said) ?? 'A browser'
  if (/@|:\/\//.test(chosen)) return 'Unnamed'
  const name = chosen.replaceAll(/[^\p{L}\p{N}._ -]/gu, ' ').replace(/ v?\d.*$/, '')
  return [...name.replaceAll(/\s+/g, ' ').trim()].slice(0, 40).join('') || 'Unnamed'
}

/** "Miniflux" of "Mozilla/5.0 (compatible; Miniflux/2.0; …)"; the address behind it goes. */
function compatibleIn(said: string): string | null {
  const [, inside] = /\(compatible; *([^;)]+)/i.exec(said) ?? []
  return inside === undefined ? null : withoutVersion(inside.replace(/ \+.*$/, ''))
}

/** What comes first; of what passes for a browser, the first product that no browser names. */
function plainIn(said: string): string | null {
  const first = withoutVersion(/^[^(]*/.exec(said)?.[0] ?? '')
  if (!BROWSERISH.test(first.trim())) return first
  const products = said
    .replaceAll(/\([^)]*\)/g, ' ')
    .split(/\s+/)
    .map(withoutVersion)
  return products.find((one) => /^\p{L}/u.test(one) && !BROWSERISH.test(one)) ?? null
}

/** Up to the first "/", but for those of an address: that it is one must still be seen. */
const withoutVersion = (text: string) => /^(?:[^/]|(?<=:\/?)\/)*/.exec(text)?.[0] ?? ''
