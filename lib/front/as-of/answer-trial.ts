// The site with settings that somebody is trying, for the frame beside them: made for that person alone, and kept by nobody.
import { site } from '../../page-store/shared.ts'
import { readTrial, type TrialPage, trialAddress } from '../../settings/address.ts'
import type { PublicationSettings } from '../../settings/settings.ts'
import { urls } from '../../urls.ts'
import type { Front } from '../front.ts'
import { type AsideRequest, answerAside } from './aside.ts'
import { linksWithin, withoutScripts } from './page.ts'

export function answerTrial(front: Front, asked: AsideRequest): Promise<void> {
  return answerAside<TrialPage, PublicationSettings>(front, asked, {
    read: readTrial,
    ask: ({ id }) => urls.findTrial(id),
    within: (trial, path) => trialAddress({ ...trial, path }),
    make: (_trial, settings) => ({ now: front.clock(), settings }),
    finish: pageOfTrial,
  })
}

function pageOfTrial(html: string, trial: TrialPage): string {
  const within = (path: string) => trialAddress({ ...trial, path })
  return linksWithin(withoutScripts(html), { origin: site().origin, within }).replace(
    /<html\b/,
    `<html data-theme="${trial.theme}"`,
  )
}
