// A category, a tag or an author's work: what it is, what lies below it, and its articles from new to old.

import { counted } from '../../lib/counted.ts'
import type { ListingView as ListingViewModel } from '../../lib/reader/views.ts'
import { AdSlot } from '../article/ad-slot.tsx'
import { classes, sectionClass } from '../ui/section.ts'
import { Breadcrumb } from './breadcrumb.tsx'
import { HubHead } from './hub-head.tsx'
import { HubMenu } from './hub-menu.tsx'
import { StoryList } from './story-list.tsx'
import { LeadTeaser } from './teaser.tsx'

/** A hub opens with its introduction, its sponsor and a chosen article; every other listing with its name. */
export function ListingView({ view }: { view: ListingViewModel }) {
  const [lead, ...others] = opensWithLead(view) ? view.teasers : [undefined, ...view.teasers]
  const rest = others.filter((teaser) => teaser !== undefined)
  return (
    <div className={classes('listing', view.isHub && 'listing--hub', sectionClass(view.section))}>
      <header className="listing__head">
        <Breadcrumb links={view.breadcrumb} />
        <h1 className="listing__title">{view.title}</h1>
        {view.introHtml !== null && (
          <div className="listing__intro" dangerouslySetInnerHTML={{ __html: view.introHtml }} />
        )}
        {view.menu.length > 0 ? (
          <HubMenu items={view.menu} label={`Within ${view.title}`} />
        ) : (
          <Subcategories view={view} />
        )}
        {view.isHub && <HubHead sponsor={view.sponsor} link={view.sponsorLink} featured={view.featured} />}
      </header>
      {lead !== undefined && (
        <section className="listing__lead" aria-label={FIRST[view.order]}>
          <LeadTeaser teaser={lead} />
        </section>
      )}
      <div className={classes('listing__columns', view.ads.length > 0 && 'listing__columns--advert')}>
        <div>
          <StoryList
            teasers={rest}
            pagination={view.pagination}
            empty={`Nothing has been published in ${view.title} yet.`}
          />
        </div>
        {view.ads.map((ad) => (
          <AdSlot ad={ad} key={ad.id} />
        ))}
      </div>
      <ListingFoot view={view} />
    </div>
  )
}

/** A section opens like a page of the paper, when there is a picture to open it and enough below for it to stand above. */
function opensWithLead({ section, featured, pagination, teasers }: ListingViewModel): boolean {
  const [first] = teasers
  return (
    section !== null &&
    featured === null &&
    pagination.page === 1 &&
    teasers.length >= ENOUGH &&
    first?.picture?.missing === false &&
    first.sponsor === null
  )
}

const ENOUGH = 4

const FIRST = { newest: 'Newest article', oldest: 'First article', title: 'First by title' }
const ORDERS = { newest: '', oldest: ', the oldest first', title: ', by title' }

function Subcategories({ view }: { view: ListingViewModel }) {
  if (view.subcategories.length === 0) return null
  return (
    <nav className="listing__below" aria-label={`Within ${view.title}`}>
      <ul className="listing__subcategories">
        {view.subcategories.map((category) => (
          <li className="listing__subcategory" key={category.href}>
            <a href={category.href}>{category.label}</a>{' '}
            <span className="listing__count">{category.count}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function ListingFoot({ view }: { view: ListingViewModel }) {
  return (
    <p className="listing__feed">
      {counted(view.total, 'article')}
      {ORDERS[view.order]} · <a href={view.feedHref}>Follow by RSS</a>
    </p>
  )
}
