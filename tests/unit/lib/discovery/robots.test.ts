import { expect, test } from 'vitest'
import { robotsText, tdmReservation } from '../../../../lib/discovery/robots.ts'
import { DEFAULT_SETTINGS, publicationSettings } from '../../../../lib/settings/settings.ts'

const SITEMAP = 'https://synovia.example/sitemap.xml'

/** RFC 9309, 2.2.1: the rules of the group that names the crawler, else of the group for all. */
function rulesFor(text: string, crawler: string): string[] {
  const groups = new Map<string, string[]>()
  let names: string[] = []
  let isNaming = false
  for (const line of text.split('\n').map((line) => line.replace(/#.*/, '').trim())) {
    const [key = '', value = ''] = line.split(/:\s*/, 2)
    if (key === 'User-agent') {
      names = isNaming ? [...names, value] : [value]
      isNaming = true
      groups.set(value, [])
    } else if (key === 'Disallow' || key === 'Allow') {
      isNaming = false
      for (const name of names) groups.get(name)?.push(`${key} ${value}`)
    }
  }
  return groups.get(crawler) ?? groups.get('*') ?? []
}

test('crawlers that train models are refused, search engines only where nothing is for readers', () => {
  const text = robotsText(DEFAULT_SETTINGS, [SITEMAP])
  for (const name of ['GPTBot', 'ClaudeBot', 'CCBot', 'Google-Extended', 'Webzio-Extended'])
    expect(rulesFor(text, name), name).toEqual(['Disallow /'])
  const others = rulesFor(text, 'Googlebot')
  expect(others).toContain('Disallow /desk/')
  expect(others).not.toContain('Disallow /')
  expect(text).toContain(`\nSitemap: ${SITEMAP}\n`)
})

test('the settings name the refused; nobody is refused when they name none', () => {
  const text = robotsText({ ...DEFAULT_SETTINGS, refusedCrawlers: ['OtherBot'] }, [SITEMAP])
  expect(rulesFor(text, 'OtherBot')).toEqual(['Disallow /'])
  expect(rulesFor(text, 'GPTBot')).toEqual(rulesFor(text, 'Googlebot'))
  expect(robotsText({ ...DEFAULT_SETTINGS, refusedCrawlers: [] }, [SITEMAP])).not.toContain('Disallow: /\n')
})

test('a crawler’s name cannot write another line', () => {
  const given = { ...DEFAULT_SETTINGS, refusedCrawlers: ['x\nAllow: /desk/'] }
  expect(publicationSettings.safeParse(given).success).toBe(false)
})

test('data mining is reserved unless allowed, with the terms of a licence where there are any', () => {
  expect(tdmReservation(DEFAULT_SETTINGS)).toEqual([{ location: '/', 'tdm-reservation': 1 }])
  const terms = 'https://synovia.example/page/licence/'
  expect(tdmReservation({ ...DEFAULT_SETTINGS, dataMiningTerms: terms })).toEqual([
    { location: '/', 'tdm-reservation': 1, 'tdm-policy': terms },
  ])
  expect(tdmReservation({ ...DEFAULT_SETTINGS, dataMining: 'allowed', dataMiningTerms: terms })).toEqual([
    { location: '/', 'tdm-reservation': 0 },
  ])
})
