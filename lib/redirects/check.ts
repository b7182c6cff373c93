// What somebody writes as the two ends of a redirect: understood in the ways people write addresses, or refused with a sentence.
import { addressText, readAddress } from '../front/address.ts'
import { encoded } from '../lost/asked.ts'
import { localAddress, ownAddress } from '../publications/preflight/own-address.ts'
import { redirectKey } from './key.ts'
import { isBelow, isPrefix } from './pattern.ts'

export type Ends = { from: string; to: string }
export type Fault = { field: 'from' | 'to'; message: string }
export type Checked = { ends: Ends; fault: null } | { ends: null; fault: Fault }

/** `origins` are our own: what begins with one of them is an address of ours. `from` is given back as it is looked up. */
export function checkEnds(written: Ends, origins: readonly string[]): Checked {
  const from = readFrom(written.from.trim(), origins)
  if ('message' in from) return refused('from', from.message)
  const to = readTo(written.to.trim(), origins)
  if ('message' in to) return refused('to', to.message)
  if (isPrefix(to.address) && !isPrefix(from.address))
    return refused(
      'to',
      'Only a redirect of everything under an address can take the rest of the path along.',
    )
  if (to.address.startsWith('/') && isPrefix(from.address) && isBelow(from.address, bareKey(to.address)))
    return refused(
      'to',
      `${written.to} lies under ${from.address} itself, so readers would go round in a circle.`,
    )
  if (bareKey(to.address) === from.address)
    return refused('to', `${written.from} would lead back to itself. Choose another target.`)
  return { ends: { from: from.address, to: to.address }, fault: null }
}

type Read = { address: string } | { message: string }
const refused = (field: Fault['field'], message: string): Checked => ({
  ends: null,
  fault: { field, message },
})

function readFrom(written: string, origins: readonly string[]): Read {
  const [text = ''] = local(written, origins).split('#')
  if (text === '') return { message: 'Write the old address.' }
  if (isForeign(text)) return { message: foreignWords(written, text) }
  if (!text.startsWith('/'))
    return { message: `The old address begins with “/”. Write /${written} if that is meant.` }
  if (text.length > LONGEST || !isPlain(text)) return { message: UNREADABLE }
  const path = text.replace(/\/+\*\/?$/, '')
  if (path.includes('*')) return { message: STAR }
  return path === text ? readExact(text) : readPrefix(path)
}

/** As the front reads what a reader asks for, so that nothing is kept that nobody can ask for. */
function readExact(text: string): Read {
  const address = readAddress(encoded(text))
  if (!address) return { message: UNREADABLE }
  const asked = [...new URLSearchParams(text.split('?')[1] ?? '').keys()]
  const lost = asked.filter((name) => !address.query.has(name))
  if (lost.length > 0)
    return {
      message: `Nothing after the “?” counts here, so leave “${lost[0]}” out. Only /?p=12 is kept apart.`,
    }
  const key = redirectKey(addressText(address))
  if (key.includes('*')) return { message: STAR }
  if (key === '/') return { message: 'The front page always stands at “/”, so nobody would be led on.' }
  const isTaken = address.query.size === 0 && ownAddress(address.path, NOBODY)?.kind === 'always'
  if (!OPEN.includes(address.kind) || isTaken)
    return { message: `The program itself answers at ${address.path}, so nobody would be led on.` }
  return { address: key }
}

function readPrefix(path: string): Read {
  if (path === '')
    return {
      message: 'This would swallow every address that is mistyped. Write what stands before: /old-blog/*.',
    }
  if (path.includes('?')) return { message: 'Everything under an address goes without a “?”: /old-blog/*.' }
  const address = readAddress(`${encoded(path)}/`)
  if (!address) return { message: UNREADABLE }
  if (!OPEN.includes(address.kind) && address.kind !== 'feed')
    return { message: `The program itself answers under ${address.path}, so nobody would be led on.` }
  return { address: `${redirectKey(address.path)}/*` }
}

function readTo(written: string, origins: readonly string[]): Read {
  const text = local(written, origins)
  if (text === '') return { message: 'Write where the old address leads.' }
  if (text.length > LONGEST || !isPlain(text)) return { message: UNREADABLE }
  if (isForeign(text)) return readForeign(text)
  if (!/^\/(?![/\\])/.test(text)) return { message: TARGET }
  const hasRest = /\/\*$/.test(text)
  const url = new URL(hasRest ? text.slice(0, -1) : text, 'http://own.invalid')
  if (url.host !== 'own.invalid' || text.slice(0, -1).includes('*')) return { message: TARGET }
  if (hasRest) return { address: `${url.pathname}*` }
  const isWhole = url.pathname.endsWith('/') || /\/[^/]+\.[a-z0-9]{1,5}$/i.test(url.pathname)
  return { address: `${url.pathname}${isWhole ? '' : '/'}${url.search}${url.hash}` }
}

function readForeign(text: string): Read {
  if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text)) return { message: TARGET }
  const url = new URL(text)
  if (url.username || url.password) return { message: 'A name or password does not belong in an address.' }
  return url.href.length > LONGEST ? { message: UNREADABLE } : { address: url.href }
}

/** Where a publication moved from another name, its old addresses come with that. */
function foreignWords(written: string, text: string): string {
  const path = URL.canParse(text) && /^https?:/i.test(text) ? new URL(text).pathname : '/'
  const once = path === '/' ? '' : ` If that was this site’s name once, leave it out: ${path}`
  return `${written} is an address of another site. Only our own lead on.${once}`
}

const OPEN = ['reader', 'feed']
const NOBODY = { origins: [], slug: '' }
const LONGEST = 1000
const STAR = 'A star can only stand at the end, after a slash: /old-blog/*.'
const UNREADABLE = 'This cannot be read as an address. Copy it from the browser’s address line.'
const TARGET = 'Give an address of this site that begins with “/”, or a whole one with https://.'

const isForeign = (text: string) => /^[a-z][a-z0-9+.-]*:/i.test(text)
const bareKey = (address: string) => redirectKey(address.split('#', 1)[0] ?? '').replace(/\/\*$/, '') || '/'

/** Neither white space other than plain spaces, which are escaped by now, nor control characters. */
const isPlain = (text: string) => !/[\s\p{Cc}]/u.test(text) && text.isWellFormed()

/** Old files have names with spaces; a browser's line of addresses shows them like that, too. */
const local = (text: string, origins: readonly string[]) => localAddress(text, origins).replaceAll(' ', '%20')
