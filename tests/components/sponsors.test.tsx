// Whoever paid for a piece is named wherever it appears, before its headline.
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import { IssueNeighbours } from '../../components/article/issue-neighbours.tsx'
import { Related } from '../../components/article/related.tsx'
import { CorrectionsView } from '../../components/lists/corrections-view.tsx'
import { HomeIssue } from '../../components/lists/home/home-issue.tsx'
import { HomeStrip } from '../../components/lists/home/home-strip.tsx'
import { HubHead } from '../../components/lists/hub-head.tsx'
import { HubMenu } from '../../components/lists/hub-menu.tsx'
import { IssueView } from '../../components/lists/issues/issue-view.tsx'
import { PrintedIssue } from '../../components/lists/issues/printed-issue.tsx'
import { MostRead } from '../../components/lists/most-read.tsx'
import {
  LeadTeaser,
  ListTeaser,
  PortraitTeaser,
  SecondTeaser,
  SmallTeaser,
} from '../../components/lists/teaser.tsx'
import { SearchView } from '../../components/search/search-view.tsx'
import { Footer } from '../../components/site/footer.tsx'
import { Menu } from '../../components/site/menu.tsx'
import { MissingView } from '../../components/site/missing-view.tsx'
import { PromoBar } from '../../components/site/promo-bar.tsx'
import { anIssue, anIssuePage, aSearch } from '../fixtures/lists.ts'
import { aPagination, aTeaser, chrome } from '../fixtures/views.ts'

const TITLE = 'Seven Years of Bad Mattresses'
const SPONSOR = 'Supported by Marrowbone & Daughters'
const teaser = aTeaser({ title: TITLE, sponsor: SPONSOR })
const link = { label: TITLE, href: '/article/seven-years/', sponsor: SPONSOR }
const correction = { id: 'c', kind: 'update' as const, text: 'New.', at: 0, article: link }

const item = { ...link, external: false, children: [] }
const printed = {
  ...anIssue(),
  articles: [{ id: 'a', teaser, html: '', disclosure: null, corrections: [] }],
  timeZone: 'UTC',
  left: 0,
}

const PLACES: Record<string, () => ReactElement> = {
  'the lead': () => <LeadTeaser teaser={teaser} />,
  'a second story': () => <SecondTeaser teaser={teaser} />,
  'a row of a listing': () => <ListTeaser teaser={teaser} />,
  'a small story': () => <SmallTeaser teaser={teaser} />,
  'an opinion': () => <PortraitTeaser teaser={teaser} portrait={null} />,
  'what is read most': () => <MostRead teasers={[teaser, aTeaser({ id: 'b' }), aTeaser({ id: 'c' })]} />,
  'the current issue': () => <HomeIssue issue={{ ...anIssue(), contents: [teaser] }} />,
  'an issue': () => <IssueView view={anIssuePage({ sections: [{ name: 'Features', teasers: [teaser] }] })} />,
  'related articles': () => <Related teasers={[teaser]} />,
  'the neighbours in an issue': () => <IssueNeighbours inThisIssue={{ previous: null, next: link }} />,
  'a page that was not found': () => <MissingView view={{ query: '', near: [link] }} mostRead={[]} />,
  'the promo bar': () => (
    <PromoBar promos={[{ label: 'Video', title: TITLE, href: link.href, sponsor: SPONSOR }]} />
  ),
  'the menu': () => <Menu items={[item]} />,
  'a panel of the menu': () => (
    <Menu items={[{ ...item, label: 'Features', href: null, sponsor: null, children: [item] }]} />
  ),
  'a hub’s own menu': () => <HubMenu items={[item]} label="Gout" />,
  'the footer': () => <Footer chrome={{ ...chrome, footer: { links: [link], legal: [], copyright: '' } }} />,
  'what a search found': () => (
    <SearchView view={aSearch({ hits: [{ ...teaser, dekHtml: '', passages: [] }] })} />
  ),
  'a strip of the front page': () => (
    <HomeStrip strip={{ title: 'Features', href: '/', section: 'features', teasers: [teaser] }} />
  ),
  'the contents of a printed issue': () => <PrintedIssue view={printed} origin="https://synovia.example" />,
  'the corrections': () => (
    <CorrectionsView
      view={{ entries: [correction], timeZone: 'UTC', pagination: aPagination(), feedHref: '/feed/' }}
    />
  ),
}

test.each(Object.entries(PLACES))('in %s', (_, place) => {
  const text = render(place()).container.textContent ?? ''
  expect(text).toContain(SPONSOR)
  expect(text.indexOf(SPONSOR)).toBeLessThan(text.indexOf(TITLE))
})

test.each([
  ['no link where the newsroom knows none', null, null],
  [
    'a link that says it is paid for',
    { href: 'https://marrowbone.example/', logo: null },
    'https://marrowbone.example/',
  ],
])('a hub prints the same words with %s', (_, link, href) => {
  const { container } = render(<HubHead sponsor={SPONSOR} link={link} featured={null} />)
  expect(container).toHaveTextContent(`Sponsored topic ${SPONSOR}`)
  const anchor = container.querySelector('a')
  expect(anchor?.getAttribute('href') ?? null).toBe(href)
  if (anchor) expect(anchor).toHaveAttribute('rel', 'sponsored nofollow noopener')
})
