import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { ESSAY, readPage, spaced } from '../support/pages.ts'
import { ask } from '../support/running/fetching.ts'
import { sharedSite } from '../support/running/site.ts'

const site = sharedSite()

/** The tree of the reference page, label by label. */
const LABELS: Record<string, string[]> = {
  Conditions: [
    'Axial Spondyloarthritis',
    'Gout and Crystalline Arthritis',
    'Myositis',
    'Osteoarthritis and Bone Disorders',
    'Pain Syndromes',
    'Pediatric Conditions',
    'Psoriatic Arthritis',
    'Rheumatoid Arthritis',
    'Sjögren’s Disease',
    'Systemic Lupus Erythematosus',
    'Systemic Sclerosis',
    'Vasculitis',
    'Other Rheumatic Conditions',
  ],
  FocusRheum: [
    'ANCA-Associated Vasculitis',
    'Axial Spondyloarthritis',
    'Gout',
    'Psoriatic Arthritis',
    'Rheumatoid Arthritis',
    'Systemic Lupus Erythematosus',
  ],
  Guidance: [
    'Clinical Criteria/Guidelines',
    'Ethics',
    'Legal Updates',
    'Legislation & Advocacy',
    'Meeting Reports > ACR Convergence, Other ACR meetings, EULAR/Other',
    'Research Rheum',
  ],
  'Drug Updates': ['Analgesics', 'Biologics/DMARDs'],
  'Practice Support': ['Billing/Coding', 'EMRs', 'Facility', 'Insurance', 'QA/QI', 'Technology', 'Workforce'],
  Opinion: ['Patient Perspective', 'Profiles', 'Rheuminations > Video', 'Speak Out Rheum'],
  Career: ['ACR ExamRheum', 'Awards', 'Career Development'],
  ACR: [
    'ACR Home ↗',
    'ACR Convergence ↗',
    'ACR Guidelines ↗',
    'Journals > ACR Open Rheumatology ↗, Arthritis & Rheumatology ↗, Arthritis Care & Research ↗',
    'From the College',
    'Events/CME',
    'President’s Perspective',
  ],
  Search: [],
}

test('the menu has all 64 labels, in their order and on their three levels', async () => {
  const { document } = await readPage(site.origin, '/')
  const entries = [...document.querySelectorAll('#menu .menu__item')].map((item) => [
    labelOf(item.querySelector('summary, .menu__link')),
    [...item.querySelectorAll('.menu__level--2 > li')].map(lineOf),
  ])
  expect(Object.fromEntries(entries)).toEqual(LABELS)
  expect(entries.map(([label]) => label)).toEqual(Object.keys(LABELS))
  expect(document.querySelectorAll('#menu summary, #menu .menu__link, #menu .menu__heading')).toHaveLength(64)
})

test('every entry of the menu that is ours answers 200 with at least one story', async () => {
  const page = await readPage(site.origin, '/')
  const ours = page.hrefs('#menu a').filter((href) => href.startsWith('/'))
  expect(ours).toHaveLength(64 - 6 - 1)
  for (const href of new Set(ours)) {
    const { status, document } = await readPage(site.origin, href)
    const isFilled = href === '/search/' || document.querySelector('main article') !== null
    expect({ href, status, isFilled }).toEqual({ href, status: 200, isFilled: true })
  }
})

test('entries that lead to other sites say so, and lead to reserved addresses only', async () => {
  const { document } = await readPage(site.origin, ESSAY)
  const away = [...document.querySelectorAll('#menu a')].filter((link) =>
    /^https?:/.test(link.getAttribute('href') ?? ''),
  )
  expect(away).toHaveLength(6)
  for (const link of away) {
    expect(new URL(link.getAttribute('href') ?? '').hostname).toMatch(/\.example$/)
    expect(spaced(link.textContent ?? '')).toMatch(/\(another site\)$/)
    expect(link.getAttribute('rel')?.split(' ')).toEqual(expect.arrayContaining(['external', 'noopener']))
  }
})

test('a label may stand twice: once for a category, once for another site', async () => {
  const { document } = await readPage(site.origin, '/')
  const twice = [...document.querySelectorAll('#menu .menu__link')]
    .filter((link) => labelOf(link).startsWith('ACR Convergence'))
    .map((link) => link.getAttribute('href'))
  expect(twice).toEqual([
    '/category/guidance/meeting-reports/acr-convergence/',
    'https://convergence.imaginary-joints.example/',
  ])
})

test('the footer has its pages, the rights, the legal pages and Cookie Preferences, and all answer 200', async () => {
  const page = await readPage(site.origin, ESSAY)
  expect(page.texts('.site-foot__entry')).toEqual([
    'About Us',
    'Meet the Editors',
    'Issue Archives',
    'Contribute',
    'Advertise',
    'Contact Us',
    'Feeds',
    'Saved for Later',
    'DEI Statement',
    'Privacy Policy',
    'Terms of Use',
    'Cookie Preferences',
    'Keys',
  ])
  for (const href of page.hrefs('.site-foot__entry a')) {
    const { status } = await ask(site.origin, href)
    expect(`${status} ${href}`).toBe(`200 ${href}`)
  }
})

test('every link on the pages that lead everywhere leads to something that is there', async () => {
  const seen = new Set<string>()
  for (const path of ['/', ESSAY, '/issues/', '/editors/', '/issue/2025-12/', '/page/about/']) {
    const page = await readPage(site.origin, path)
    for (const href of page.hrefs('main a')) if (href.startsWith('/')) seen.add(href.split('#')[0] ?? '')
  }
  for (const href of seen) {
    const { status } = await ask(site.origin, href, { method: 'HEAD' })
    expect(`${status} ${href}`).toBe(`${href.startsWith('/ad/') ? 302 : 200} ${href}`)
  }
  expect(seen.size).toBeGreaterThan(60)
})

test('the menu of the demo is the one its file describes', () => {
  const file = join(import.meta.dirname, '../../lib/ops/seed/content/menu.yaml')
  const count = (entries: { children?: never[] }[]): number =>
    entries.reduce((sum, entry) => sum + 1 + count(entry.children ?? []), 0)
  expect(count(parse(readFileSync(file, 'utf8')))).toBe(64)
})

function lineOf(entry: Element): string {
  const own = labelOf(entry.querySelector(':scope > .menu__link, :scope > .menu__heading'))
  const below = [...entry.querySelectorAll('.menu__level--3 .menu__link')].map(labelOf)
  return below.length > 0 ? `${own} > ${below.join(', ')}` : own
}

function labelOf(element: Element | null): string {
  return spaced(element?.textContent ?? '').replace(/ \(another site\)$/, ' ↗')
}
