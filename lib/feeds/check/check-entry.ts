// One entry of a feed, looked at as the W3C's feed validator would.
import { Parser } from 'htmlparser2'
import type { FeedFormat } from '../address.ts'
import type { FeedEntry } from '../view.ts'
import type { Fault } from './fault.ts'

type Around = { isSummary: boolean; format: FeedFormat; now: number }

export function checkEntry(entry: FeedEntry, { isSummary, format, now }: Around): Fault[] {
  const faults: Fault[] = []
  const add = (rule: string, says: string, weight: Fault['weight'] = 'error') =>
    faults.push({ rule, weight, says, entry: entry.title || entry.guid })
  if (entry.guid.trim() === '') add('MissingGuid', 'It has no id: programs cannot tell whether they have it.')
  if (entry.guid !== entry.guid.trim()) add('UnexpectedWhitespace', 'Its id has spaces around it.')
  if (!/^https?:\/\/./.test(entry.link)) add('InvalidFullLink', `“${entry.link}” is no whole address.`)
  if (entry.title.trim() === '' && entry.summary.trim() === '')
    add('ItemMustContainTitleOrDescription', 'It has neither a title nor an excerpt.')
  else if (entry.title.trim() === '') add('NotBlank', 'It has no title.', 'advice')
  if (hasMarkup(entry.title))
    add('ContainsHTML', 'Its title has markup in it, which is shown as such.', 'advice')
  if (format === 'atom' && entry.summary.trim() === '') add('MissingSummary', 'It has no excerpt.', 'advice')
  if (!isSummary && entry.html.trim() === '') add('MissingTextualContent', 'It has no text.')
  for (const at of [entry.publishedAt, entry.changedAt])
    if (at > now || at < EARLIEST)
      add('ImplausibleDate', `Its date is ${new Date(at).toUTCString()}.`, 'advice')
  for (const { name } of entry.authors) if (name.trim() === '') add('NotBlank', 'An author has no name.')
  if (entry.picture && entry.picture.bytes === 0)
    add('InvalidIntegerAttribute', 'Its picture is a file without content.')
  if (entry.picture && !/^[a-z]+\/[a-z0-9.+-]+$/.test(entry.picture.type))
    add('InvalidMIMEAttribute', 'Its picture has no type.')
  if (!isSummary) for (const [rule, says] of faultsOfHtml(entry.html)) add(rule, says)
  return faults
}

/** Before the web nothing had a feed; an earlier date is a slip. */
const EARLIEST = Date.UTC(1970, 0, 2)

export function hasMarkup(text: string): boolean {
  return /<\/?[a-z][^>]*>|&(#\d+|#x[\da-f]+|[a-z]+);/i.test(text)
}

const RISKY = new Set(
  'script iframe frame object embed applet form input button style link meta base noscript svg math'.split(
    ' ',
  ),
)
const ADDRESSES = new Set(['href', 'src', 'cite', 'poster', 'action', 'data'])

/** Each fault once, however often it occurs. */
function faultsOfHtml(html: string): Map<string, string> {
  const faults = new Map<string, string>()
  const parser = new Parser({
    onopentag(name, attributes) {
      if (RISKY.has(name)) faults.set('SecurityRisk', `Its text has a <${name}>, which programs take out.`)
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on/.test(attribute) || /^\s*(javascript|data|vbscript):/i.test(value))
          faults.set('SecurityRiskAttr', `Its text has a “${attribute}” that could run something.`)
        if (attribute === 'style') faults.set('DangerousStyleAttr', 'Its text has styles of its own.')
        if (!areWhole(attribute, value))
          faults.set('ContainsRelRef', `Its text leads to “${value}”, which only works on the site itself.`)
      }
    },
  })
  parser.end(html)
  return faults
}

/** Places in the entry itself ("#note-1") may be named alone. */
function areWhole(attribute: string, value: string): boolean {
  if (attribute === 'srcset') return value.split(/,\s+/).every((one) => isWhole(one.trim()))
  return !ADDRESSES.has(attribute) || isWhole(value)
}

const isWhole = (address: string) => /^(#|[a-z][a-z0-9+.-]*:)/i.test(address)
