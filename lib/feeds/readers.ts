// Which program fetches a feed, by the name it gives itself: software is counted, people are not.

/** Parts of every browser's name, and of everything that passes for one. */
const BROWSERISH =
  /^(Mozilla|AppleWebKit|KHTML|Gecko|Chrome|Chromium|HeadlessChrome|Safari|Firefox|Version|Mobile|Edg|OPR)$/i

export type FeedReader = {
  name: string /** For how many people a service says it asks; 0: it says nothing. */
  subscribers: number
}

/** "NetNewsWire (RSS Reader; …)", "Feedly/1.0 (+…; 16 subscribers)", "Mozilla/5.0 (compatible; Miniflux/2.0; …)". */
export function readerOf(userAgent: string | undefined): FeedReader {
  const said = userAgent ?? ''
  const [, many = '0'] = /(\d{1,7}) (?:subscribers?|readers?)\b/i.exec(said) ?? []
  return { name: nameOf(said), subscribers: Number(many) }
}

/** Only letters and digits of a product's name: what stands in brackets may be anybody's address. */
function nameOf(said: string): string {
  if (said.trim() === '') return 'Unnamed'
  const [, compatible] = /\(compatible; *([^;/)+@]+)/i.exec(said) ?? []
  const products = said.replaceAll(/\([^)]*\)/g, ' ').match(/[\p{L}][\p{L}\p{N}._-]*/gu) ?? []
  const first = /^[^/(]+/.exec(said)?.[0] ?? ''
  const plain = BROWSERISH.test(first.trim()) ? products.find((one) => !BROWSERISH.test(one)) : first
  const name = (compatible ?? plain ?? 'A browser')
    .replaceAll(/[^\p{L}\p{N}._ -]/gu, ' ')
    .replace(/ v?\d.*$/, '')
  return [...name.replaceAll(/\s+/g, ' ').trim()].slice(0, 40).join('') || 'Unnamed'
}
