// The head of a topic hub: who supports it, said before anything is read, and the article the editors chose.

import type { Teaser } from '../../lib/reader/views.ts'
import { LeadTeaser } from './teaser.tsx'

export function HubHead({ sponsor, featured }: { sponsor: string | null; featured: Teaser | null }) {
  return (
    <>
      {sponsor !== null && (
        <p className="hub__sponsor">
          <strong className="hub__label">Sponsored topic</strong> {sponsor}
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
