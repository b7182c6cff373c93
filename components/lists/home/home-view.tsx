// The front page, composed: a lead with its seconds and the latest, the current issue, opinion, most read, section by section.

import type { Ad } from '../../../lib/reader/publication/ad-view.ts'
import type { HomeView as HomeViewModel, Teaser } from '../../../lib/reader/views.ts'
import { AdSlot } from '../../article/ad-slot.tsx'
import { classes } from '../../ui/section.ts'
import { MostRead } from '../most-read.tsx'
import { LeadTeaser, PortraitTeaser, SecondTeaser, SmallTeaser } from '../teaser.tsx'
import { HomeIssue } from './home-issue.tsx'
import { HomeStrip, type Strip } from './home-strip.tsx'

/** The order of the markup is the editorial order, which is also what a phone shows. */
export function HomeView({ view }: { view: HomeViewModel }) {
  return (
    <div className="home">
      <h1 className="hidden">Front page</h1>
      <Top view={view} />
      {view.issue !== null && <HomeIssue issue={view.issue} />}
      <Opinion view={view} />
      <MostRead teasers={view.mostRead} />
      {view.ads.map((ad) => !ad.isBeside && <AdSlot ad={ad} continues={false} key={ad.id} />)}
      {bandsOf(view.strips).map((band) => (
        <div className={`home__band home__band--${band.length}`} key={band[0]?.href}>
          {band.map((strip) => (
            <HomeStrip strip={strip} key={strip.href} />
          ))}
        </div>
      ))}
    </div>
  )
}

/** How many sections share a band, from the top; then the same again. Eight alike in a row nobody reads to the end. */
const RHYTHM = [1, 2, 1, 3]

function bandsOf(strips: Strip[]): Strip[][] {
  const bands: Strip[][] = []
  for (let rest = strips; rest.length > 0; ) {
    const count = RHYTHM[bands.length % RHYTHM.length] ?? 1
    bands.push(rest.slice(0, count))
    rest = rest.slice(count)
  }
  return bands
}

function Top({ view }: { view: HomeViewModel }) {
  const rail = view.ads.filter(({ isBeside }) => isBeside)
  if (view.lead === null && view.seconds.length === 0 && view.latest.length === 0) {
    return <p className="empty">The first articles will appear here when they are published.</p>
  }
  return (
    <div className={classes('home__top', rail.length > 0 && 'home__top--advert')}>
      {view.lead !== null && (
        <div className="home__lead">
          <LeadTeaser teaser={view.lead} />
        </div>
      )}
      {view.seconds.length > 0 && (
        <div className="home__seconds">
          {view.seconds.map((teaser) => (
            <SecondTeaser teaser={teaser} key={teaser.id} />
          ))}
        </div>
      )}
      <Latest teasers={view.latest} ads={rail} />
    </div>
  )
}

function Latest({ teasers, ads }: { teasers: Teaser[]; ads: Ad[] }) {
  if (teasers.length === 0) return null
  return (
    <section className="home__latest" aria-labelledby="latest">
      <h2 className="home__heading" id="latest">
        Latest
      </h2>
      <ol className="home__rail">
        {teasers.map((teaser) => (
          <li className="home__rail-item" key={teaser.id}>
            <SmallTeaser teaser={teaser} />
          </li>
        ))}
      </ol>
      {ads.map((ad) => (
        <AdSlot ad={ad} key={ad.id} />
      ))}
    </section>
  )
}

function Opinion({ view }: { view: HomeViewModel }) {
  if (view.opinion.length === 0) return null
  return (
    <section className="home__opinion section--opinion" aria-labelledby="opinion">
      <h2 className="home__heading" id="opinion">
        {view.opinionName}
      </h2>
      <ul className="home__voices">
        {view.opinion.map((teaser, index) => (
          <li className="home__voice" key={teaser.id}>
            <PortraitTeaser teaser={teaser} portrait={view.opinionPortraits[index] ?? null} />
          </li>
        ))}
      </ul>
    </section>
  )
}
