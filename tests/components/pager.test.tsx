// @vitest-environment jsdom
// The pager of a split article and its references: what is a link, what is not, and where each leads.

import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Pager } from '../../components/article/pager.tsx'
import { References } from '../../components/article/references.tsx'
import { aPager } from '../fixtures/article.ts'
import { aReference } from '../fixtures/views.ts'

const linksOf = (current: number) => {
  render(<Pager pager={aPager(current)} />)
  const nav = screen.getByRole('navigation', { name: 'Pages of this article' })
  return { nav, links: within(nav).getAllByRole('link') }
}

describe('the pager', () => {
  test('on a page links every number but its own', () => {
    const { nav } = linksOf(3)
    expect(nav.textContent).toContain('Page: 1 2 3 4 5 6 | Single Page')
    expect(nav.querySelector('[aria-current="page"]')).toHaveTextContent('3')
    expect(nav.querySelectorAll('.pager__numbers a')).toHaveLength(5)
    expect(screen.getByRole('link', { name: 'Page 1' })).toHaveAttribute(
      'href',
      '/article/the-second-silence/',
    )
    expect(screen.getByRole('link', { name: 'Single Page' })).toHaveAttribute(
      'href',
      '/article/the-second-silence/?singlepage=1',
    )
  })

  test('on the single page links every number, and "Single Page" is where the reader is', () => {
    const { nav } = linksOf(0)
    expect(nav.querySelectorAll('.pager__numbers a')).toHaveLength(6)
    expect(nav.querySelector('[aria-current="page"]')).toHaveTextContent('Single Page')
    expect(nav.querySelector('[rel]')).toBeNull()
  })

  test('invites to the next page by its first heading, and leads back', () => {
    const { links } = linksOf(3)
    const next = links.find((link) => link.getAttribute('rel') === 'next')
    expect(next).toHaveTextContent('Empathy vs. Sympathy')
    expect(next).toHaveAttribute('href', '/article/the-second-silence/4/')
    const previous = links.find((link) => link.getAttribute('rel') === 'prev')
    expect(previous).toHaveAttribute('href', '/article/the-second-silence/2/')
  })

  test('has no way back on the first page', () => {
    expect(linksOf(1).nav.querySelector('[rel="prev"]')).toBeNull()
  })

  test('has none onward on the last page', () => {
    expect(linksOf(6).nav.querySelector('[rel="next"]')).toBeNull()
  })
})

describe('the references', () => {
  const entries = [
    aReference(4, {
      backlinks: [
        { label: 'a', href: '#cite-4-1' },
        { label: 'b', href: '/article/the-second-silence/2/#cite-4-2' },
      ],
    }),
    aReference(7),
  ]

  test('keep their numbers and the addresses that marks point to', () => {
    const { container } = render(
      <References origin="https://synovia.example" references={{ entries, complete: false }} />,
    )
    expect(screen.getByRole('heading')).toHaveTextContent('References on this page')
    const items = [...container.querySelectorAll('li')]
    expect(items.map((item) => [item.id, item.value])).toEqual([
      ['ref-4', 4],
      ['ref-7', 7],
    ])
  })

  test('lead back to every place of citation, on whichever page', () => {
    render(<References origin="https://synovia.example" references={{ entries, complete: true }} />)
    expect(screen.getByRole('heading')).toHaveTextContent(/^References$/)
    const back = screen.getByRole('link', { name: 'Back to the text from reference 4 (b)' })
    expect(back).toHaveAttribute('href', '/article/the-second-silence/2/#cite-4-2')
  })

  test('are absent where nothing is cited', () => {
    const { container } = render(
      <References origin="https://synovia.example" references={{ entries: [], complete: true }} />,
    )
    expect(container).toBeEmptyDOMElement()
  })
})
