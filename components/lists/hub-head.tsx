// The head of a topic hub: who supports it, said before anything is read, and the article the editors chose.

import type { SponsorLink, Teaser } from '../../lib/reader/views.ts'
import { SponsorLine } from '../ui/sponsor-line.tsx'
import { LeadTeaser } from './teaser.tsx'

type Props = { sponsor: string | null; link: SponsorLink | null | undefined; featured: Teaser | null }

export function HubHead({ sponsor, link, featured }: Props) {
  return (
    <>
      {sponsor !== null && (
        <p className="hub__sponsor">
          <strong className="hub__label">Sponsored topic</strong> <SponsorLine words={sponsor} link={link} />
        </p>
      )}
      {featured !== null && (
        <section className="listing__lead" aria-label="Featured article">
          <LeadTeaser teaser={featured} />
        </section>
      )}
    </>
  )
}
