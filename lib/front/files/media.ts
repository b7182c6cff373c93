// Pictures as the front answers them: anybody's straight from disk, the others only by a page that knows who asks.
import { readMediumAddress } from '../../media/files/address.ts'
import { newContext, runInContext } from '../../page-store/context.ts'
import type { Address } from '../address.ts'
import type { Front } from '../front.ts'
import { cleanRequest, secure } from '../headers.ts'
import { type FileAnswer, refuseMedium, sendMedium } from './files.ts'

/** What readers cannot see is not found, for all but the newsroom and whoever holds a link to its draft. */
export async function answerMedium(front: Front, file: FileAnswer, { path }: Address): Promise<void> {
  const { request, response } = file
  const now = front.clock()
  const wanted = readMediumAddress(path)
  if (!wanted) return refuseMedium(file)
  const isGuest = path.startsWith('/preview/')
  if (!isGuest && (await front.isShown(wanted.hash, now)))
    return sendMedium(file, wanted, front.folders.media)
  if (!isGuest && !SESSION.test(request.headers.cookie ?? '')) return refuseMedium(file)
  cleanRequest(request, isGuest ? 'preview' : 'frame')
  secure(response, 'medium', front)
  const context = newContext(front.db, now, { address: path, client: front.clientOf(request) })
  await runInContext(context, () => front.render(request, response))
}

/** Whether it is a good one, the page finds out. */
export const SESSION = /(^|[\s;])(__Host-)?masthead\.session=/
