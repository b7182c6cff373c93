// The time machine: a reader's page as of another moment, made for whoever at the desk may look ahead, and kept by nobody.
import { asOfAddress, readAsOf } from '../../as-of/address.ts'
import type { Look } from '../../as-of/look.ts'
import { site } from '../../page-store/shared.ts'
import { urls } from '../../urls.ts'
import { addressText, readAddress } from '../address.ts'
import type { Front } from '../front.ts'
import { cleanRequest, secure } from '../headers.ts'
import { redirect } from '../redirect.ts'
import { type AsideRequest, askDesk, pageAside, sendAside, sendNothing } from './aside.ts'
import { pageAsOf } from './page.ts'

export async function answerAsOf(front: Front, asked: AsideRequest): Promise<void> {
  const { request, response, address, canonical, client } = asked
  cleanRequest(request, 'frame')
  secure(response, 'as-of', front)
  const whole = addressText(canonical ?? address)
  const wanted = readAsOf(whole)
  // Of the address as it was asked for: a file has no slash at its end.
  const inner = wanted && readAddress(readAsOf(addressText(address))?.path ?? '/')
  if (!wanted || (inner?.kind !== 'reader' && inner?.kind !== 'feed')) return sendNothing(response)
  if (canonical) return redirect(response, whole, 308)
  const { at } = wanted
  const look = await askDesk<Look>(front, asked, urls.lookAsOf(at))
  if (look === 'signed-out') return redirect(response, urls.login(whole), 307)
  if (!look) return sendNothing(response)
  const page = await pageAside(front, { inner, now: at, client })
  const to = page.movedTo
  if (to !== null) return redirect(response, to.startsWith('/') ? asOfAddress(at, to) : to, 307)
  const html = pageAsOf(page.html, { at, ...look, origin: site().origin })
  await sendAside(asked, { ...page, html })
}
