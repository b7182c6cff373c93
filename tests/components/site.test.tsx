// @vitest-environment jsdom
// What stands around every page, and the pages that are no articles.

import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { GoneView } from '../../components/site/gone-view.tsx'
import { MissingView } from '../../components/site/missing-view.tsx'
import { PageView } from '../../components/site/page-view.tsx'
import { SiteShell } from '../../components/site/shell.tsx'
import { aTeaser, chrome } from '../fixtures/views.ts'

const shell = (overrides: Partial<typeof chrome> = {}) =>
  render(
    <SiteShell chrome={{ ...chrome, ...overrides }}>
      <p>The page</p>
    </SiteShell>,
  ).container

describe('around the page', () => {
  test('stand promo bar, masthead, tagline, menu, page and footer, in this order', () => {
    const container = shell()
    const order = ['.skip', '.promo', '.masthead__name', '.masthead__tagline', '.menu', 'main', 'footer']
    const places = order.map((selector) => container.querySelector(selector))
    for (const [index, place] of places.slice(1).entries()) {
      expect(place?.compareDocumentPosition(places[index] as Node)).toBe(Node.DOCUMENT_POSITION_PRECEDING)
    }
  })

  test('only the front page carries the name as large as a cover, and says so before its first words', () => {
    const front = (current: string) => {
      const { container } = render(
        <SiteShell chrome={chrome} current={current}>
          <p>The page</p>
        </SiteShell>,
      )
      return container.querySelector('.site')
    }
    expect(front('/')).toHaveClass('site--front')
    expect(front('/issues/')).not.toHaveClass('site--front')
  })

  test('the promo bar reads to the letter, and is absent when nothing runs', () => {
    const line = 'Video: The Sound a Knee Makes | Webinar: The Empty Slot: Scheduling for the Flare'
    expect(shell().querySelector('.promo')).toHaveTextContent(line)
    expect(shell({ promos: [] }).querySelector('.promo')).toBeNull()
  })

  test('the footer has its links around the copyright line, and the cookie choices last', () => {
    const footer = shell().querySelector('footer')
    const words = footer?.textContent ?? ''
    const order = [
      'About Us',
      'Contact Us',
      'Copyright © 2023 by',
      'DEI Statement',
      'Terms of Use',
      'Cookie Preferences',
    ]
    const places = order.map((label) => words.indexOf(label))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  test('Cookie Preferences open without a script and have nothing ticked before', () => {
    const container = shell()
    const opener = screen.getByRole('button', { name: 'Cookie Preferences' })
    const panel = container.querySelector(`#${opener.getAttribute('popovertarget')}`)
    expect(panel).toHaveAttribute('popover', 'auto')
    const ticked = [...(panel?.querySelectorAll('input') ?? [])].filter((box) => box.checked)
    expect(ticked).toEqual([])
  })

  test('the skip link leads to the page', () => {
    const container = shell()
    expect(screen.getByText('Skip to the content')).toHaveAttribute('href', '#main')
    expect(container.querySelector('main')).toHaveAttribute('id', 'main')
  })

  test('no element carries a style attribute, which the security policy would refuse', () => {
    expect(shell().querySelector('[style]')).toBeNull()
  })
})

describe('a page that was not found', () => {
  test('offers near addresses and a search with the words of the address', () => {
    const near = [{ label: 'The Second Silence', href: '/article/the-second-silence/', sponsor: null }]
    render(<MissingView view={{ query: 'second silense', near }} mostRead={[]} />)
    expect(screen.getByRole('link', { name: 'The Second Silence' })).toBeVisible()
    expect(screen.getByRole('searchbox')).toHaveValue('second silense')
  })

  test('says something useful when nothing is near', () => {
    render(<MissingView view={{ query: '', near: [] }} mostRead={[]} />)
    expect(screen.queryByText('You may have meant')).toBeNull()
    expect(screen.getByText(/mistyped/)).toBeVisible()
  })

  test('shows what others read', () => {
    const mostRead = ['One', 'Two', 'Three'].map((title) => aTeaser({ id: title, title }))
    render(<MissingView view={{ query: '', near: [] }} mostRead={mostRead} />)
    const list = screen.getByRole('region', { name: 'Most read' })
    expect(within(list).getAllByRole('link', { name: /One|Two|Three/ })).toHaveLength(3)
  })
})

test('a withdrawn article says so', () => {
  render(<GoneView view={{ title: null, note: null }} />)
  expect(screen.getByRole('heading')).toHaveTextContent('This article has been withdrawn')
})

test('a static page has its title, its text and the day of its last change', () => {
  const html = '<p>Nothing is kept.</p>'
  const { container } = render(
    <PageView
      view={{ title: 'Privacy Policy', html, updatedAt: Date.UTC(2023, 0, 2) }}
      origin="https://synovia.example"
    />,
  )
  expect(container).toHaveTextContent('Privacy PolicyNothing is kept.Last changed January 2, 2023')
})
