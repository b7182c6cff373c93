// What the screen of redirects says of each.
import type { RedirectLine } from '../../../lib/redirects/load.ts'
import type { Reach } from '../../../lib/redirects/reach.ts'
import type { Source } from '../../../lib/redirects/source.ts'
import type { Tried } from '../../../lib/redirects/try.ts'
import { dayWords } from '../../../lib/running/days.ts'

export const REACH_WORDS: Record<Reach, string> = {
  exact: 'This address only',
  below: 'Everything under it, to one page',
  rest: 'Everything under it, along with the rest of the path',
}

const SOURCE_WORDS: Record<Source, string> = {
  import: 'Import of the old site',
  address: 'Another address was given',
  merge: 'Merged',
  withdrawal: 'Withdrawn article',
  file: 'From a file',
  hand: 'By hand',
}

/** A note of somebody's own says more than where it came from. */
export function sourceWords({ source, why }: Pick<RedirectLine, 'source' | 'why'>): string {
  return source === 'hand' && why !== SOURCE_WORDS.hand ? `By hand: ${why}` : SOURCE_WORDS[source]
}

export function usedWords({ hits, lastDay }: Pick<RedirectLine, 'hits' | 'lastDay'>): string {
  if (hits === 0 || !lastDay) return 'not used in 92 days'
  return `used ${hits.toLocaleString('en-US')} ${hits === 1 ? 'time' : 'times'}, last on ${dayWords(lastDay)}`
}

export function triedWords(tried: Tried): string {
  const { address } = tried
  switch (tried.kind) {
    case 'stands':
      return `A page stands at ${address}, so readers see it and no redirect counts.`
    case 'moved':
      return `${address} leads to ${tried.to}${endWords(tried.isThere)}`
    case 'gone':
      return `${address} was withdrawn: readers are told that it is gone.`
    case 'missing':
      return `${address} leads nowhere: readers are told that it was not found.`
    case 'program':
      return `The program itself answers at ${address}.`
    case 'unreadable':
      return 'This is no address of ours. It begins with “/”, or with the site’s own name.'
  }
}

function endWords(isThere: boolean | 'elsewhere'): string {
  if (isThere === 'elsewhere') return ', on another site.'
  return isThere ? '.' : ', but nothing was found there.'
}
