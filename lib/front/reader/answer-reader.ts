// A reader's request: what is kept is sent at once; all else is made once, for everybody who asks meanwhile.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { countFetch } from '../../feeds/fetches.ts'
import { isIconPath } from '../../icons/address.ts'
import type { How } from '../../page-store/page-store.ts'
import { countRead } from '../../reads/count.ts'
import { countStray } from '../../reports/count.ts'
import type { Logged } from '../../serving/request-log.ts'
import { isCardPath } from '../../share-cards/address.ts'
import { type Address, addressText } from '../address.ts'
import type { Front } from '../front.ts'
import { secure } from '../headers.ts'
import { redirect } from '../redirect.ts'
import type { Answer } from './answer.ts'
import { isBrowsing } from './browsing.ts'
import { checkKept } from './check.ts'
import { makeAnswer } from './make.ts'
import { packBetter } from './pack.ts'
import { sendAnswer } from './send.ts'

type Exchange = { request: IncomingMessage; response: ServerResponse }
type ReaderRequest = Exchange & {
  address: Address
  /** Asked for in another form: the page is made all the same, so that one redirect leads to where it really is. */
  isBent: boolean
}

/**
 * Nearly all requests end here, before their address is even read: a page's key is its canonical address as it stands in
 * a request. False when there is more to do.
 */
export function sendKept(front: Front, { request, response }: Exchange): boolean {
  const { url = '', method } = request
  if ((method !== 'GET' && method !== 'HEAD') || front.isChecked || !front.store.watch.isFresh()) return false
  const answer = front.store.find(url, front.clock())
  if (!answer || (answer.isFeed && isBrowsing(request))) return false
  packBetter(front, url, answer)
  deliver(front, { request, response, key: url, answer, how: 'kept' })
  return true
}

export async function answerReader(front: Front, asked: ReaderRequest): Promise<void> {
  const { request, response, address, isBent } = asked
  const isForPerson = address.kind === 'feed' && isBrowsing(request)
  const key = isForPerson ? `shown ${addressText(address)}` : addressText(address)
  const makeNow = () => makeAnswer(front, { address, isForPerson })
  // Share cards and icons are drawn elsewhere and have a line of their own.
  const isDrawn = isCardPath(address.path) || isIconPath(address.path)
  const make = isDrawn ? makeNow : () => front.inTurn(front.clientOf(request), makeNow)
  const { answer, how } = await front.store.findOrMake(key, front.clock(), make)
  if (how === 'kept') packBetter(front, key, answer)
  if (how === 'kept' && front.isChecked) await checkKept(front, { key, answer, make })
  if (isBent && answer.status === 200) {
    secure(response, 'reader', front)
    return redirect(response, key, 308)
  }
  deliver(front, { request, response, key, answer, how })
}

function deliver(
  front: Front,
  { request, response, key, answer, how }: Exchange & { key: string; answer: Answer; how: How },
): void {
  const logged: Logged = response
  logged.servedFrom = how
  const isUnchanged = sendAnswer({ request, response }, answer)
  const { method, headers } = request
  const { status, tally } = answer
  if (tally || status === 404) countStray({ status, tally, address: key, at: front.clock(), method, headers })
  if (status !== 200) return
  if (!answer.isFeed) countRead({ address: key, at: front.clock(), method, headers })
  else if (key.startsWith('/'))
    countFetch({ address: key, at: front.clock(), isUnchanged, userAgent: headers['user-agent'] })
}
