// What is changed in a reader's page on its way into the time machine: its links stay there, and a bar says which moment it is.
import { asOfAddress } from '../../as-of/address.ts'
import { urls } from '../../urls.ts'

type Moment = { at: number; words: string; isPast: boolean; isRelisted: boolean; origin: string }

export function pageAsOf(html: string, moment: Moment): string {
  const within = (path: string) => asOfAddress(moment.at, path)
  return linksWithin(withoutScripts(html), { ...moment, within }).replace(
    /<body[^>]*>/,
    (body) => body + bar(moment),
  )
}

/** Ours are about the reader of now: what he has read, which theme, what to fetch ahead. */
export const withoutScripts = (html: string) => html.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '')

/** Pictures, files and the desk have no moment. */
const OUTSIDE = /^\/(?:media|ad|assets|desk|login|setup|api|card|icon|_next)\/|^\/[^/]+\.[a-z0-9]+$/

type Place = { origin: string; within(path: string): string }

export function linksWithin(html: string, { origin, within }: Place): string {
  const moved = (address: string) => {
    const path = address.startsWith(`${origin}/`) ? address.slice(origin.length) : address
    const isOurs = path.startsWith('/') && !path.startsWith('//') && !OUTSIDE.test(path)
    return isOurs ? within(path) : address
  }
  return html.replaceAll(
    /(<(?:a|form|area)\b[^>]*?\s(?:href|action)=")([^"]*)"/g,
    (_, start: string, address: string) => `${start}${moved(address)}"`,
  )
}

function bar({ at, words, isPast, isRelisted }: Moment): string {
  return [
    '<aside class="as-of" aria-label="Time machine">',
    `<p>The site as ${isPast ? 'it was' : 'it will be'} on <time datetime="${new Date(at).toISOString()}">${escaped(words)}</time>`,
    isPast ? '' : ', if nothing is changed until then',
    '. ',
    isPast ? `${TODAY} ` : '',
    isRelisted ? `${RELISTED} ` : '',
    `<a href="${urls.deskAsOf(at)}">Another moment</a> <a href="${urls.home()}">The site of now</a> `,
    `<a href="${urls.desk()}">Desk</a></p></aside>`,
  ].join('')
}

/** Of what has no versions. */
const TODAY =
  'Categories, authors and sponsors are as they were, and lists hold what was published then; names of tags and redirects are today’s.'

const RELISTED =
  'Since then categories were moved, or articles of theirs or of tags and authors changed together (merged, split or retagged): lists show that already.'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
