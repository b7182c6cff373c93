// Advertisements as the front answers them: their pictures, which are counted as they are sent, and the way on to where they lead.
import { findAdPicture, findCreative } from '../../../db/reader/publication/ads.ts'
import { isWithinBounds } from '../../ads/bounds.ts'
import { type AdEvent, countAd, isSeen } from '../../ads/count.ts'
import { isPlace, placementsOf } from '../../ads/placements.ts'
import { newContext, readingOf } from '../../page-store/context.ts'
import { adFile } from '../../reader/publication/ad-picture.ts'
import type { Address } from '../address.ts'
import type { Front } from '../front.ts'
import { secure } from '../headers.ts'
import { redirect } from '../redirect.ts'
import { type FileAnswer, refuseMedium, sendAdPicture } from './files.ts'
import { SESSION } from './media.ts'

/**
 * Leads nowhere but to the link that is stored with the picture. Browsers ask for the picture anew on every page, and
 * mostly learn that theirs is still good. Not counted: what the newsroom's own browsers ask for, places that the campaign does
 * not have, and more than one client's share.
 */
export async function answerAd(front: Front, file: FileAnswer, { path }: Address): Promise<void> {
  const { request, response } = file
  const [, key = '', place = '', size = '', width = ''] = ADDRESS.exec(path) ?? []
  const at = front.clock()
  const reading = readingOf(newContext(front.db, at, { address: path }))
  const count = (placements: string[], kind: AdEvent['kind']) => {
    const event = { key, place, kind, at }
    const hasPlace = placementsOf(place).some((name) => placements.includes(name))
    const isNewsroom = SESSION.test(request.headers.cookie ?? '')
    if (!hasPlace || isNewsroom || !isSeen(request.method, request.headers)) return
    if (isWithinBounds(front.clientOf(request), event)) countAd(event)
  }
  response.setHeader('X-Robots-Tag', 'noindex, nofollow')
  if (!isPlace(place)) return refuseMedium(file)
  if (size === '') {
    const creative = await findCreative(reading, key)
    if (!creative) return refuseMedium(file)
    count(creative.placements, 'click')
    secure(response, 'asset', front)
    response.setHeader('Cache-Control', 'no-store')
    return redirect(response, creative.href, 302)
  }
  const shown = await findAdPicture(reading, key, size)
  const wanted = shown && adFile(shown.picture, width)
  if (!wanted) return refuseMedium(file)
  count(shown.placements, 'impression')
  sendAdPicture(file, { hash: shown.picture.hash, file: wanted }, front.folders.media)
}

const ADDRESS = /^\/ad\/([0-9a-f]{12})\/([a-z]+(?:-\d+)?)\/(?:(\d{3}x\d{2,3})-(\d{2,4}\.(?:avif|webp|jpg)))?$/
