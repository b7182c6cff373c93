// The site with what somebody is trying, for the frame beside its form: made for that person alone, and kept by nobody.
import { site } from '../../page-store/shared.ts'
import { readTrial, type TrialPage, trialAddress } from '../../trials/address.ts'
import type { Tried } from '../../trials/trial.ts'
import { urls } from '../../urls.ts'
import type { Front } from '../front.ts'
import { type AsideRequest, answerAside } from './aside.ts'
import { NO_SUCH_TRIAL } from './nothing.ts'
import { linksWithin, withoutScripts } from './page.ts'

export function answerTrial(front: Front, asked: AsideRequest): Promise<void> {
  return answerAside<TrialPage, Tried>(front, asked, {
    read: readTrial,
    ask: ({ id }) => urls.findTrial(id),
    within: (trial, path) => trialAddress({ ...trial, path }),
    make: (_trial, tried) => ({ now: front.clock(), ...tried }),
    finish: pageOfTrial,
    nothing: NO_SUCH_TRIAL,
    shownIn: 'iframe',
  })
}

function pageOfTrial(html: string, trial: TrialPage): string {
  const within = (path: string) => trialAddress({ ...trial, path })
  return linksWithin(withoutScripts(html), { origin: site().origin, within }).replace(
    /<html\b/,
    `<html data-theme="${trial.theme}"`,
  )
}
