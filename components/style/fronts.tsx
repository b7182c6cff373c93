// Whole lists with their heads: a section on the front page, a hub, an author, an issue, the shelf; with an empty one last, since
// headings may not skip a level.
import type { ListingView as ListingViewModel, MenuItem } from '../../lib/reader/views.ts'
import { AuthorPage } from '../lists/author-view.tsx'
import { CorrectionsView } from '../lists/corrections-view.tsx'
import { EditorsView } from '../lists/editors-view.tsx'
import { HomeStrip } from '../lists/home/home-strip.tsx'
import { IssueArchiveView } from '../lists/issues/issue-archive-view.tsx'
import { IssueView } from '../lists/issues/issue-view.tsx'
import { ListingView } from '../lists/listing-view.tsx'
import { AUTHORS, HOSTILE, LONG, MISSING_PICTURE, ONE_PAGE, PICTURE, TEASERS } from './samples.ts'
import { Specimen, State } from './specimen.tsx'

const AT = Date.UTC(2025, 11, 9, 12)
const STORIES = TEASERS.map(([, teaser], at) => ({ ...teaser, id: `story-${at}` }))
const [, SPONSORED] = STORIES

const entry = (label: string, more: Partial<MenuItem> = {}): MenuItem => ({
  ...{ label, href: '/', external: false, children: [] },
  ...more,
})

const HUB: ListingViewModel = {
  ...{ title: LONG, description: '', section: 'focusrheum', breadcrumb: [], subcategories: [] },
  introHtml: `<p>${LONG}, <a href="/">with a link</a>.</p>`,
  featured: SPONSORED ?? null,
  sponsor: `Supported by ${HOSTILE}`,
  sponsorLink: { href: '/?sponsor', logo: PICTURE },
  isHub: true,
  order: 'newest',
  menu: [
    entry('A heading over links', {
      href: null,
      children: [
        entry(LONG),
        entry('Elsewhere', { external: true }),
        entry(HOSTILE, { sponsor: 'Larkspur' }),
      ],
    }),
    entry('A link of its own'),
  ],
  teasers: STORIES,
  ads: [],
  total: 1234,
  pagination: ONE_PAGE,
  feedHref: '/feed/',
}

const EMPTY: ListingViewModel = {
  ...HUB,
  ...{
    title: HOSTILE,
    section: null,
    introHtml: null,
    featured: null,
    sponsor: null,
    isHub: false,
    menu: [],
  },
  subcategories: [
    { label: LONG, href: '/?below=long', count: 12_345 },
    { label: HOSTILE, href: '/?below=hostile', count: 0 },
  ],
  ...{ teasers: [], total: 0 },
}

export function Fronts() {
  return (
    <>
      <Specimen name="A section of the front page">
        <State kind="With all its places">
          <HomeStrip strip={{ title: 'Opinion', href: '/?strip', section: 'opinion', teasers: STORIES }} />
        </State>
        <State kind="One story, an unknown section">
          <HomeStrip strip={{ title: HOSTILE, href: '/?one', section: '"><b>', teasers: STORIES.slice(3) }} />
        </State>
      </Specimen>
      <Specimen name="A hub">
        <ListingView view={HUB} />
      </Specimen>
      <Specimen name="An author's page">
        {AUTHORS.slice(1, 2).map(([kind, author]) => (
          <AuthorPage
            view={{ author: { ...author, role: null }, listing: { ...EMPTY, teasers: STORIES.slice(0, 1) } }}
            key={kind}
          />
        ))}
      </Specimen>
      <Specimen name="Meet the Editors">
        <EditorsView
          view={{
            introHtml: `<p>${LONG}.</p>`,
            editors: AUTHORS.map(([, author], at) => ({ ...author, href: `/?editor=${at}` })),
          }}
        />
      </Specimen>
      <Specimen name="All corrections">
        <CorrectionsView
          view={{
            ...{ timeZone: 'UTC', pagination: ONE_PAGE, feedHref: '/corrections/feed/' },
            entries: [LONG, HOSTILE].map((text, at) => ({
              kind: at === 0 ? 'correction' : 'retraction',
              ...{ id: `correction-${at}`, text, at: AT },
              article: { label: text, href: `/?corrected=${at}`, sponsor: at === 0 ? 'Larkspur' : null },
            })),
          }}
        />
      </Specimen>
      <Specimen name="An issue's contents">
        <IssueView
          view={{
            ...{ href: '/issues/', label: 'December 2025', volume: 18, number: 10, cover: MISSING_PICTURE },
            printedHref: '/?printed',
            pdf: { href: '/?pdf', size: '12 MB' },
            sections: [{ name: HOSTILE, teasers: STORIES }],
            previous: { label: 'November 2025', href: '/?earlier' },
            next: { label: 'January 2026', href: '/?later' },
          }}
        />
      </Specimen>
      <Specimen name="The shelf of all issues">
        <IssueArchiveView
          view={{
            years: [
              {
                year: 2025,
                issues: [PICTURE, MISSING_PICTURE, null].map((cover, at) => ({
                  ...{ href: `/?issue=${at}`, label: at === 2 ? HOSTILE : 'December 2025', cover },
                  ...{ volume: 18, number: 10 - at },
                })),
              },
            ],
          }}
        />
      </Specimen>
      <Specimen name="A list of nothing, with what lies below it">
        <ListingView view={EMPTY} />
      </Specimen>
    </>
  )
}
