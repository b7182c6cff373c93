// A feed looked at as the W3C's feed validator would: its rules, as far as they can be broken by what is written here.
import { SaxesParser } from 'saxes'
import type { FeedFormat } from '../address.ts'
import type { FeedView } from '../view.ts'
import { checkEntry, hasMarkup } from './check-entry.ts'
import type { Fault } from './fault.ts'

type Looked = {
  feed: FeedView
  text: string
  format: FeedFormat /** The address it was asked for at. */
  address: string
  now: number
}

/** How many rules are asked, for whoever reads "no faults". */
export const RULE_COUNT = 20

export function checkFeed({ feed, text, format, address, now }: Looked): Fault[] {
  const fault = (rule: string, says: string, weight: Fault['weight'] = 'error'): Fault => ({
    ...{ rule, weight, says, entry: null },
  })
  const faults: Fault[] = []
  const broken = format === 'json' ? jsonFault(text) : xmlFault(text)
  if (broken) faults.push(fault('SAXError', `It cannot be read: ${broken}`))
  if (feed.title.trim() === '') faults.push(fault('NotBlank', 'The feed has no title.'))
  if (feed.description.trim() === '') faults.push(fault('NotBlank', 'The feed has no description.', 'advice'))
  if (hasMarkup(feed.title))
    faults.push(fault('ContainsHTML', 'The feed’s title has markup in it.', 'advice'))
  if (!isLanguage(feed.language))
    faults.push(fault('InvalidLanguage', `“${feed.language}” is no language code.`))
  if (!isWebAddress(feed.link)) faults.push(fault('InvalidFullLink', `“${feed.link}” is no whole address.`))
  if (format !== 'json' && !/<atom:link [^>]*rel="self"|<link [^>]*rel="self"/.test(text))
    faults.push(fault('MissingAtomSelfLink', 'The feed does not say its own address.', 'advice'))
  if (feed.self !== address)
    faults.push(fault('SelfDoesntMatchLocation', `The feed says it stands at ${feed.self}.`, 'advice'))
  if (feed.changedAt !== null && feed.changedAt > now)
    faults.push(fault('ImplausibleDate', 'The feed’s last change lies in the future.', 'advice'))
  return [
    ...faults,
    ...duplicates(feed).map((title) => ({
      ...fault('DuplicateEntries', 'Another entry has the same id: programs show only one of them.'),
      entry: title,
    })),
    ...feed.entries.flatMap((entry) => checkEntry(entry, { isSummary: feed.isSummary, format, now })),
  ]
}

/** Titles of entries whose id an earlier one has. */
function duplicates({ entries }: FeedView): string[] {
  const seen = new Set<string>()
  return entries.flatMap(({ guid, title }) => {
    const isSecond = seen.has(guid)
    seen.add(guid)
    return isSecond ? [title] : []
  })
}

function xmlFault(text: string): string | null {
  let first: string | null = null
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', ({ message }) => {
    first ??= message
  })
  parser.write(text).close()
  return first
}

function jsonFault(text: string): string | null {
  try {
    JSON.parse(text)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const isLanguage = (code: string) => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(code)

export const isWebAddress = (address: string) => /^https?:\/\//.test(address) && URL.canParse(address)
