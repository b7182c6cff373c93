// Sponsors for the screen that keeps them, and the words to choose from where one is named.
import { listActsWith } from '../../db/desk/activity.ts'
import { listSponsors } from '../../db/desk/publication/sponsors.ts'
import type { Desk } from '../desk.ts'
import { type MediumView, mediumView } from '../media/view.ts'
import { can } from '../policy.ts'
import { baseOf } from '../terms/base.ts'
import type { TermAct } from '../terms/history.ts'
import { historyOf } from './history.ts'

export type SponsorForm = {
  id: string
  base: string
  name: string
  label: string
  href: string
  logo: MediumView | null
  history: TermAct[]
}

/** Null for whoever may not change them. */
export async function loadSponsors(desk: Desk): Promise<SponsorForm[] | null> {
  if (!can(desk.actor, 'site.edit')) return null
  const rows = await listSponsors(desk)
  const acts = Map.groupBy(await listActsWith(desk, { subject: 'sponsor' }), ({ subjectId }) => subjectId)
  return rows.map(({ sponsor, logo }) => {
    const { id, name, label, href } = sponsor
    return {
      ...{ id, base: baseOf(sponsor), name, label, href: href ?? '', logo: logo && mediumView(logo) },
      history: historyOf(acts.get(id) ?? [], sponsor),
    }
  })
}

/** For everybody who writes. */
export async function listSponsorWords(desk: Desk): Promise<{ choices: string[] }> {
  return { choices: (await listSponsors(desk)).map(({ sponsor }) => sponsor.label) }
}
