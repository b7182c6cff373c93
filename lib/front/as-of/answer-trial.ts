// The site with settings that somebody is trying, for the frame beside them: made for that person alone, and kept by nobody.
import { site } from '../../page-store/shared.ts'
import { readTrial, type TrialPage, trialAddress } from '../../settings/address.ts'
import type { PublicationSettings } from '../../settings/settings.ts'
import { urls } from '../../urls.ts'
import { addressText, readAddress } from '../address.ts'
import type { Front } from '../front.ts'
import { cleanRequest, secure } from '../headers.ts'
import { redirect } from '../redirect.ts'
import { type AsideRequest, askDesk, pageAside, sendAside, sendNothing } from './aside.ts'
import { linksWithin, withoutScripts } from './page.ts'

export async function answerTrial(front: Front, asked: AsideRequest): Promise<void> {
  const { request, response, address, canonical, client } = asked
  cleanRequest(request, 'frame')
  secure(response, 'as-of', front)
  const whole = addressText(canonical ?? address)
  const wanted = readTrial(whole)
  const inner = wanted && readAddress(readTrial(addressText(address))?.path ?? '/')
  if (!wanted || (inner?.kind !== 'reader' && inner?.kind !== 'feed')) return sendNothing(response)
  if (canonical) return redirect(response, whole, 308)
  const settings = await askDesk<PublicationSettings>(front, asked, urls.findTrial(wanted.id))
  if (settings === 'signed-out') return redirect(response, urls.login(urls.deskSettings()), 307)
  if (!settings) return sendNothing(response)
  const page = await pageAside(front, { inner, now: front.clock(), client, settings })
  const to = page.movedTo
  if (to !== null)
    return redirect(response, to.startsWith('/') ? trialAddress({ ...wanted, path: to }) : to, 307)
  await sendAside(asked, { ...page, html: pageOfTrial(page.html, wanted) })
}

function pageOfTrial(html: string, trial: TrialPage): string {
  const within = (path: string) => trialAddress({ ...trial, path })
  return linksWithin(withoutScripts(html), { origin: site().origin, within }).replace(
    /<html\b/,
    `<html data-theme="${trial.theme}"`,
  )
}
