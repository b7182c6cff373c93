// @vitest-environment jsdom
// The menu: every label of the reference tree, what leads elsewhere, what is only a heading, where the reader is.

import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Menu } from '../../components/site/menu.tsx'
import { labelsOf, menu } from '../fixtures/menu.ts'

const drawn = (current: string | null = null) => render(<Menu items={menu} current={current} />).container

describe('the menu', () => {
  test('shows all 64 labels to the letter, the repeated ones twice', () => {
    const labels = labelsOf(menu)
    expect(labels).toHaveLength(64)
    const entries = [...drawn().querySelectorAll('.menu__summary, .menu__link, .menu__heading')]
    const shown = entries.map((entry) => entry.textContent?.replace(' (another site)', ''))
    expect(shown).toEqual(labels)
    expect(shown.filter((label) => label === 'Axial Spondyloarthritis')).toHaveLength(2)
  })

  test('marks what leads to another site, in words too', () => {
    drawn()
    const [category, site] = screen.getAllByText('ACR Convergence')
    expect(category).not.toHaveTextContent('another site')
    expect(site).toHaveTextContent('ACR Convergence (another site)')
    expect(site).toHaveAttribute('rel', 'external noopener')
    expect(document.querySelectorAll('.menu__link--external')).toHaveLength(6)
  })

  test('has a heading that leads nowhere, with its own level below', () => {
    drawn()
    const journals = screen.getByText('Journals')
    expect(journals.closest('a')).toBeNull()
    const below = within(journals.parentElement ?? document.body).getAllByRole('link', { hidden: true })
    expect(below.map((link) => link.firstChild?.textContent)).toEqual([
      'ACR Open Rheumatology',
      'Arthritis & Rheumatology',
      'Arthritis Care & Research',
    ])
  })

  test('opens with nothing but HTML, one section at a time', () => {
    const sections = drawn().querySelectorAll('details')
    expect(sections).toHaveLength(8)
    expect([...sections].every((section) => section.getAttribute('name') === 'menu' && !section.open)).toBe(
      true,
    )
    expect(document.querySelector('nav')).toHaveAttribute('popover', 'auto')
  })

  test('says where the reader is, and in which section', () => {
    const container = drawn('/category/guidance/meeting-reports/acr-convergence/')
    const [page, ...others] = container.querySelectorAll('[aria-current="page"]')
    expect(page).toHaveTextContent('ACR Convergence')
    expect(others).toEqual([])
    expect(container.querySelector('[aria-current="true"]')).toHaveTextContent('Guidance')
  })

  test('a section without a page of its own still opens', () => {
    const only = { label: 'Only a heading', href: null, external: false, children: menu.slice(-1) }
    const { container } = render(<Menu items={[only]} />)
    expect(container.querySelector('summary')).toHaveTextContent('Only a heading')
    expect(container.querySelector('.menu__all')).toBeNull()
  })
})
