// @vitest-environment jsdom
// An article page: its labels to the letter, in the order of the reference page, and nothing where there is nothing.

import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { AdSlot } from '../../components/article/ad-slot.tsx'
import { ArticleView } from '../../components/article/article-view.tsx'
import type { ArticlePageView } from '../../lib/reader/views.ts'
import { anArticlePage, anOpeningPage } from '../fixtures/article.ts'
import { anAd, aPicture, aSigner, aTeaser, PUBLISHED } from '../fixtures/views.ts'

const drawn = (view: ArticlePageView = anArticlePage()) =>
  render(<ArticleView view={view} address={`https://synovia.example${view.canonical}`} />).container
const textOf = (container: Element, selector: string) =>
  container.querySelector(selector)?.textContent ?? null

describe('the byline', () => {
  test('is one line: name and credentials, issue, date', () => {
    const container = drawn()
    expect(textOf(container, '.byline')).toBe(
      'Meera Rao, MD, MME, FACP | Issue: December 2023 | December 8, 2023',
    )
    expect(screen.getByRole('link', { name: 'December 2023' })).toHaveAttribute('href', '/issue/2023-12/')
  })

  test.each([
    ['two authors', [aSigner('A', ['MD']), aSigner('B', ['RN'])], 'A, MD & B, RN'],
    ['three authors', [aSigner('A', ['MD']), aSigner('B', []), aSigner('C', ['JD'])], 'A, MD; B; & C, JD'],
    ['another part in it', [aSigner('A', []), aSigner('B', ['MA'], 'as told to')], 'A, as told to B, MA'],
  ])('names %s', (_, byline, expected) => {
    expect(textOf(drawn(anArticlePage({ byline })), '.byline__signers')).toBe(expected)
  })

  test('without an issue has no empty place between its bars', () => {
    const line = textOf(drawn(anArticlePage({ issue: null })), '.byline')
    expect(line).toBe('Meera Rao, MD, MME, FACP | December 8, 2023')
  })
})

describe('the head', () => {
  test('opens the article with dek and picture, and is brief on its later pages', () => {
    const opening = drawn(anOpeningPage())
    expect(textOf(opening, '.figure--hero figcaption')).toBe(
      'Two chairs, drawn as the second silence finds them. Illustration: Synovia studio',
    )
    expect(opening.querySelector('.article-head__dek')).not.toBeNull()
    const later = drawn()
    expect(later.querySelector('.figure--hero, .article-head__dek')).toBeNull()
  })

  test('says when it was updated, how long it takes and which page this is', () => {
    const container = drawn(anArticlePage({ updatedAt: PUBLISHED }))
    expect(textOf(container, '.article-head__facts')).toBe(
      'Updated December 8, 2023 · 14\u00a0min\u00a0read · Page 3 of 6',
    )
  })

  test('the minutes keep their order in an article that is set from the right', () => {
    expect(textOf(drawn(), '.article-head__facts bdi')).toBe('14\u00a0min\u00a0read')
  })

  test('says on every page that it is old, and nothing of a young one', () => {
    const container = drawn(anArticlePage({ agedYears: 12 }))
    expect(textOf(container, '.article-head__age')).toContain('more than 12 years old')
    expect(drawn(anArticlePage()).querySelector('.article-head__age')).toBeNull()
  })

  test('its dates are those of the publication’s zone: publication, update, correction and related articles', () => {
    const late = Date.UTC(2023, 11, 9, 3)
    const timeZone = 'America/New_York'
    const corrections = [{ kind: 'update' as const, text: 'It was 21 mg.', at: late }]
    const related = [aTeaser({ publishedAt: late, timeZone })]
    const container = drawn(
      anArticlePage({ publishedAt: late, updatedAt: late, timeZone, corrections, related }),
    )
    for (const place of ['.byline__date', '.article-head__facts', '.corrections__date', '.related__date'])
      expect(textOf(container, place), place).toContain('December 8, 2023')
  })

  test('draws a drop cap for essays only, and only where they begin', () => {
    expect(drawn(anOpeningPage()).querySelector('.prose--essay')).not.toBeNull()
    expect(drawn(anArticlePage()).querySelector('.prose--essay')).toBeNull()
    expect(drawn(anOpeningPage({ isEssay: false })).querySelector('.prose--essay')).toBeNull()
  })
})

describe('after the text', () => {
  test('every label of the reference page stands to the letter, in its order', () => {
    const text = drawn(anArticlePage({ filedUnder: [{ label: 'Opinion', href: '/o/' }] })).textContent ?? ''
    const labels = [
      'ADVERTISEMENT',
      'SCROLL TO CONTINUE',
      'Page: ',
      'Single Page',
      'Share:',
      'Filed under: Opinion',
      'Tagged with: empathy, medical education, Silence, patient–physician communication, JIA',
      'About the author',
      'Disclosure',
      'Related Articles',
    ]
    const places = labels.map((label) => text.indexOf(label))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('advertising has its name, both labels, and a link that says what it is', () => {
    const ad = drawn().querySelector('#advert-1')
    expect(ad?.textContent).toBe('ADVERTISEMENTSCROLL TO CONTINUE')
    expect(ad?.querySelector('a')).toHaveAttribute('rel', 'sponsored nofollow noopener')
  })

  test('where the window hides advertising, its picture is ours, which is nothing', () => {
    const first = (overrides: object) => {
      const { container } = render(<AdSlot ad={anAd('advert-1', overrides)} />)
      const source = container.querySelector('picture > :first-child')
      return [source?.getAttribute('media'), source?.getAttribute('srcset')]
    }
    expect(first({ screens: ['tablet', 'desktop'] })).toEqual(['(max-width: 47.99rem)', '/nothing.svg'])
    expect(first({ screens: ['tablet'] })).toEqual([
      '(max-width: 47.99rem), (min-width: 64rem)',
      '/nothing.svg',
    ])
    expect(first({ isBeside: true, screens: ['desktop'] })).toEqual(['(max-width: 79.99rem)', '/nothing.svg'])
    expect(first({})[0]).toBeNull()
  })

  test('an article with nothing around it shows no empty headings', () => {
    const bare = anArticlePage({
      pager: null,
      references: { entries: [], complete: true },
      related: [],
      authors: [],
      taggedWith: [],
      filedUnder: [],
      inThisIssue: { previous: null, next: null },
      disclosure: null,
    })
    const text = drawn(bare).textContent ?? ''
    for (const label of [
      'Related',
      'References',
      'Filed',
      'Tagged',
      'About the',
      'in this issue',
      'Disclosure',
    ]) {
      expect(text).not.toContain(label)
    }
  })

  test('a retraction stands above the text, a correction below it', () => {
    const corrections: ArticlePageView['corrections'] = [
      { kind: 'correction', text: 'One pedal fewer.', at: PUBLISHED },
      { kind: 'retraction', text: 'It was invented.', at: PUBLISHED },
    ]
    const text = drawn(anArticlePage({ corrections })).textContent ?? ''
    expect(text.indexOf('It was invented.')).toBeLessThan(text.indexOf('The consultation ended'))
    expect(text.indexOf('One pedal fewer.')).toBeGreaterThan(text.indexOf('about the piano'))
  })
})

test('a picture that could not be fetched keeps its place and says so by its look', () => {
  const container = drawn(
    anOpeningPage({ hero: aPicture('lost', { missing: true, srcset: '', sources: [] }) }),
  )
  const image = container.querySelector('.picture--missing img')
  expect(image).toHaveAttribute('width', '960')
  expect(image).not.toHaveAttribute('srcset')
})
