// @vitest-environment jsdom
// Lists of articles: front page, listings, issues, results, and what each says when it is empty.

import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { EditorsView } from '../../components/lists/editors-view.tsx'
import { HomeView } from '../../components/lists/home/home-view.tsx'
import { IssueArchiveView } from '../../components/lists/issues/issue-archive-view.tsx'
import { IssueView } from '../../components/lists/issues/issue-view.tsx'
import { ListingView } from '../../components/lists/listing-view.tsx'
import { Pagination } from '../../components/lists/pagination.tsx'
import { SearchView } from '../../components/search/search-view.tsx'
import { aHome, aHub, aListing, anArchive, anIssuePage, aSearch } from '../fixtures/lists.ts'
import { aPagination, aTeaser } from '../fixtures/views.ts'

describe('the front page', () => {
  test('puts the lead first, then the seconds, the latest, the issue and opinion', () => {
    const { container } = render(<HomeView view={aHome()} />)
    const text = container.textContent ?? ''
    const order = [
      'What the Tophus Remembers',
      'Please Hold for a Peer',
      'Latest',
      'In the current issue',
      'A Column for Doubt',
    ]
    const places = order.map((words) => text.indexOf(words))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThanOrEqual(0)
  })

  test('loads only the lead picture at once', () => {
    const { container } = render(<HomeView view={aHome()} />)
    const eager = [...container.querySelectorAll('img')].filter(
      (image) => image.getAttribute('loading') === 'eager',
    )
    expect(eager).toHaveLength(1)
    expect(eager[0]).toHaveAttribute('fetchpriority', 'high')
  })

  test('before the first publication is one friendly sentence', () => {
    const empty = {
      lead: null,
      seconds: [],
      mostRead: [],
      latest: [],
      opinion: [],
      opinionName: 'Opinion',
      opinionPortraits: [],
      strips: [],
      issue: null,
      ads: [],
    }
    const { container } = render(<HomeView view={empty} />)
    expect(container.textContent).toBe(
      'Front pageThe first articles will appear here when they are published.',
    )
  })
})

describe('a listing', () => {
  test('shows its subcategories with how many articles each has', () => {
    render(<ListingView view={aListing()} />)
    expect(screen.getByRole('link', { name: 'EULAR/Other' }).parentElement).toHaveTextContent('EULAR/Other 1')
  })

  test('of a hub names the sponsor before any article', () => {
    const { container } = render(<ListingView view={aHub()} />)
    const text = container.textContent ?? ''
    expect(text.indexOf('Sponsored topic')).toBeLessThan(text.indexOf('Seven Years of Bad Mattresses'))
    expect(text).toContain('Supported by Marrowbone & Daughters, an invented company')
  })

  test('of a hub with a menu of its own shows that in place of its subcategories', () => {
    const child = { label: 'Another society', href: 'https://example.org/', external: true, children: [] }
    const menu = [{ label: 'For patients', href: null, external: false, children: [child] }]
    render(<ListingView view={aHub({ menu, subcategories: [{ label: 'Diet', href: '/d/', count: 2 }] })} />)
    const nav = within(screen.getByRole('navigation', { name: 'Within Axial Spondyloarthritis' }))
    expect(nav.getAllByRole('listitem')[0]).toHaveTextContent(/^For patients/)
    expect(nav.getByRole('link', { name: 'Another society (another site)' })).toHaveAttribute(
      'href',
      child.href,
    )
    expect(screen.queryByRole('link', { name: 'Diet' })).toBeNull()
  })

  test('with nothing in it says so', () => {
    render(<ListingView view={aListing({ title: 'Workforce', teasers: [], pagination: aPagination() })} />)
    expect(screen.getByText('Nothing has been published in Workforce yet.')).toBeVisible()
  })

  test('marks a sponsored article and a video in its row', () => {
    const teasers = [aTeaser({ sponsor: 'Supported by X', isVideo: true, kicker: 'Profiles' })]
    const { container } = render(<ListingView view={aListing({ teasers })} />)
    expect(container.querySelector('.teaser__kicker')).toHaveTextContent('Profiles · VideoSupported by X')
  })

  test('begins no line with the dot after the names', () => {
    const { container } = render(
      <ListingView view={aListing({ teasers: [aTeaser(), aTeaser({ id: 'b' })] })} />,
    )
    const rows = [...container.querySelectorAll('.teaser__names, .teaser__dateline')]
    const dots = rows.map(({ textContent }) => textContent ?? '').filter((words) => words.includes('·'))
    expect(dots.length).toBeGreaterThan(0)
    expect(dots.filter((words) => words.includes(' ·'))).toEqual([])
  })
})

describe('the folio', () => {
  test('says which page this is and links all others', () => {
    const { container } = render(<Pagination pagination={aPagination(5, 12)} />)
    expect(container).toHaveTextContent('Page 5 of 12')
    expect(container.querySelector('[aria-current="page"]')).toHaveTextContent('5')
    expect(container.querySelectorAll('.pagination__gap')).toHaveLength(2)
    expect(screen.getByRole('link', { name: 'Newer' })).toHaveAttribute('href', '/category/opinion/page/4/')
  })

  test('is absent when one page holds everything', () => {
    expect(render(<Pagination pagination={aPagination()} />).container).toBeEmptyDOMElement()
  })
})

describe('issues', () => {
  test('an issue lists its sections in order, with credentials as printed', () => {
    const { container } = render(<IssueView view={anIssuePage()} />)
    const sections = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
    expect(sections).toEqual(['Rheuminations', 'From the Clinic', 'Practice'])
    expect(container.querySelector('.contents__byline')).toHaveTextContent('Meera Rao, MD, MME, FACP')
    expect(container.querySelector('.issue__whole a')).toHaveAttribute('href', '/issue/2023-12/print/')
  })

  test('an issue without contents, and an archive without issues, say so', () => {
    render(<IssueView view={anIssuePage({ sections: [] })} />)
    render(<IssueArchiveView view={{ years: [] }} />)
    expect(screen.getByText('The contents of this issue are not online yet.')).toBeVisible()
    expect(screen.getByText('No issue has been published yet.')).toBeVisible()
  })

  test('the archive goes by year, and an issue without a cover shows its month', () => {
    const { container } = render(<IssueArchiveView view={anArchive()} />)
    const years = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
    expect(years).toEqual(['2023', '2022'])
    expect(container.querySelector('.archive__blank')).toHaveTextContent('October 2023')
  })
})

describe('search', () => {
  test('puts no marks around a phrase that has its own', () => {
    const shown = (query: string) =>
      render(<SearchView view={aSearch({ query })} />).container.querySelector('.search__query')?.outerHTML
    expect(shown('gout')).toBe('<q class="search__query">gout</q>')
    expect(shown('"gouty knee"')).toBe('<em class="search__query">"gouty knee"</em>')
    for (const phrase of ['“gouty knee”', '„gouty knee“', '«gouty knee»'])
      expect(shown(phrase)).toBe(`<em class="search__query">${phrase}</em>`)
  })

  test('shows the passage that answers with its page, and keeps the question in the field', () => {
    const { container } = render(<SearchView view={aSearch()} />)
    expect(screen.getByRole('searchbox')).toHaveValue('morning stiffness')
    expect(container.querySelectorAll('.passages mark')).toHaveLength(3)
    expect(screen.getAllByRole('link', { name: /^Page 3 ?of / })[0]).toHaveAttribute(
      'href',
      expect.stringMatching(/\/3\/#p-12$/),
    )
    expect(container).toHaveTextContent('3 articles for morning stiffness')
  })

  test('shows the dek where only the title answers', () => {
    const [hit] = aSearch().hits
    render(<SearchView view={aSearch({ hits: hit ? [{ ...hit, passages: [] }] : [] })} />)
    expect(screen.getByText(/is good for/)).toBeVisible()
  })

  test('can be narrowed by plain links that say how many, and widened again', () => {
    render(<SearchView view={aSearch()} />)
    const narrow = screen.getByRole('navigation', { name: 'Narrow the search' })
    expect(within(narrow).getByRole('link', { name: /^2026 2 ?articles$/ })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Remove Author: Anselm Kettering' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Best first' })).toHaveAttribute('aria-current', 'true')
  })

  test('is followed by a feed of what was found', () => {
    const { rerender } = render(<SearchView view={aSearch()} />)
    const link = screen.getByRole('link', { name: 'Follow by RSS' })
    expect(link).toHaveAttribute('href', '/search/feed/?q=morning%20stiffness')
    rerender(<SearchView view={aSearch({ feedHref: null })} />)
    expect(screen.queryByRole('link', { name: 'Follow by RSS' })).toBeNull()
  })

  test('takes as long a question as is answered', () => {
    render(<SearchView view={aSearch()} />)
    expect(screen.getByRole('searchbox')).toHaveAttribute('maxlength', '300')
  })

  test('that finds nothing helps to ask again', () => {
    const message = 'Nothing was found for “<b>gout</b>”. Try fewer or other words.'
    render(<SearchView view={aSearch({ hits: [], total: 0, query: '<b>gout</b>', message })} />)
    expect(screen.getByText(message)).toBeVisible()
    expect(screen.getByText(/more general word/)).toBeVisible()
  })

  test('that finds nothing leads on to the sections and to what others read', () => {
    const entry = { href: '/category/opinion/', external: false, children: [] }
    const menu = [
      { ...entry, label: 'Opinion' },
      { ...entry, label: 'Search', href: '/search/' },
      { ...entry, label: 'A heading', href: null },
      { ...entry, label: 'Another site', href: 'https://another.example/', external: true },
    ]
    const mostRead = ['One', 'Two', 'Three'].map((title) => aTeaser({ id: title, title }))
    const view = aSearch({ hits: [], total: 0, message: 'Nothing was found.' })
    render(<SearchView view={view} elsewhere={{ menu, mostRead }} />)
    const sections = screen.getByRole('navigation', { name: 'Look through the sections' })
    expect(
      within(sections)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Opinion'])
    expect(screen.getByRole('region', { name: 'Most read' })).toBeVisible()
  })

  test('says when it answers another question, or might', () => {
    const hint = { kind: 'instead' as const, label: 'gout', href: '/search/?q=gout' }
    const { rerender } = render(<SearchView view={aSearch({ message: 'Nothing was found.', hint })} />)
    expect(screen.getByText(/Shown instead: 3 articles for/)).toBeVisible()
    rerender(<SearchView view={aSearch({ hint: { ...hint, kind: 'maybe' } })} />)
    expect(screen.getByText(/Did you mean/)).toHaveTextContent('Did you mean gout?')
  })

  test('before any question says what is searched', () => {
    render(<SearchView view={aSearch({ query: '', hits: [], total: 0 })} />)
    expect(screen.getByText(/full text of every article/)).toBeVisible()
  })
})

test('a newsroom without editors yet says so', () => {
  render(<EditorsView view={{ introHtml: null, editors: [] }} />)
  expect(screen.getByText('The editors will be introduced here soon.')).toBeVisible()
})
