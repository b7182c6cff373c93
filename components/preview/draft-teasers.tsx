// A draft's teaser in each of its sizes: opening the front page, beside the lead, in a listing, in a rail.
import type { ReactNode } from 'react'
import type { Teaser } from '../../lib/reader/views.ts'
import { LeadTeaser, ListTeaser, SecondTeaser, SmallTeaser } from '../lists/teaser.tsx'

export function DraftTeasers({ teaser }: { teaser: Teaser }) {
  return (
    <div className="draft-lists">
      <Place label="As the lead of the front page" width="lead">
        <LeadTeaser teaser={teaser} />
      </Place>
      <Place label="In listings: sections, tags, authors, search">
        <ListTeaser teaser={teaser} />
      </Place>
      <div className="draft-lists__pair">
        <Place label="Beside the lead" width="second">
          <SecondTeaser teaser={teaser} />
        </Place>
        <Place label="In a rail" width="second">
          <SmallTeaser teaser={teaser} />
        </Place>
      </div>
    </div>
  )
}

type PlaceProps = { label: string; width?: 'lead' | 'second' | 'full'; children: ReactNode }

function Place({ label, width = 'full', children }: PlaceProps) {
  return (
    <section className={`draft-lists__place draft-lists__place--${width}`}>
      <h2 className="draft-lists__label">{label}</h2>
      {children}
    </section>
  )
}
