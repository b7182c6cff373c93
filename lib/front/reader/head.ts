// The headers of an answer to a reader.
import type { Front } from '../front.ts'
import { securityHeaders } from '../headers.ts'
import { asUri } from '../redirect.ts'
import type { HeaderList } from './answer.ts'
import type { Asked, Made } from './make.ts'

export function headOf(front: Front, asked: Asked, made: Made): HeaderList {
  const isHtml = made.type.startsWith('text/html')
  const pairs: [string, string][] = [
    ...securityHeaders(isHtml ? 'reader' : 'feed', front),
    ...(asked.isForPerson ? [['X-Robots-Tag', 'noindex'] as [string, string]] : []),
    ...(made.type ? [['Content-Type', made.type] as [string, string]] : []),
    ...(made.etag ? [['ETag', made.etag] as [string, string]] : []),
    ...(made.location ? [['Location', asUri(made.location)] as [string, string]] : []),
    ...made.said,
    ['Cache-Control', cachingOf(front, asked, made)],
    ...surrogateKeys(front, made),
    ['Vary', asked.address.kind === 'feed' ? `Sec-Fetch-Dest, Sec-Fetch-Mode, ${ENCODED}` : ENCODED],
  ]
  return pairs.flat()
}

const ENCODED = 'Accept-Encoding'

/** RFC 9110, 15.4.5: of the headers that a 200 would have had, those that say how it may be kept. */
export function unchangedHead(head: HeaderList): HeaderList {
  const isKept = (at: number) => UNCHANGED.has(head[at - (at % 2)] ?? '')
  return head.filter((_, at) => isKept(at))
}

/** What a shared cache may be told to forget the page by: the tags of all that it was made of. */
function surrogateKeys({ sharedSeconds }: Front, { tags }: Made): [string, string][] {
  const keys = tags.map(asUri).join(' ')
  return sharedSeconds > 0 && keys.length <= MOST_KEYS ? [['Surrogate-Key', keys]] : []
}

/** Fastly's limit, in bytes; a page with more is only forgotten by its time. */
const MOST_KEYS = 16_384

const UNCHANGED = new Set(['ETag', 'Cache-Control', 'Vary', 'Last-Modified', 'Link', 'Surrogate-Key'])

/** A shared cache that does not know of Vary must never hand a feed's page to a subscriber's program. */
function cachingOf({ sharedSeconds }: Front, { isForPerson }: Asked, { status }: Made): string {
  if (status >= 500 || status === 429) return 'no-store'
  if (isForPerson) return 'private, no-cache'
  return sharedSeconds > 0
    ? `public, max-age=0, must-revalidate, s-maxage=${sharedSeconds}`
    : 'public, no-cache'
}
