// What stands around every page: promo bar, masthead, menu, footer.
import type { Reading } from '../../db/client.ts'
import { listIssuesOut } from '../../db/reader/publication/issues.ts'
import { findMenu, findPromoBar } from '../../db/reader/publication/site.ts'
import { startOfDay, yearOf } from '../dates.ts'
import { nextTurn, runOf, today } from '../running/days.ts'
import { brandAddress } from '../settings/brand.ts'
import type { Chrome, Promo } from './chrome-view.ts'
import { menuItems } from './menu.ts'
import { loadIcon, loadLogo } from './publication/marks.ts'
import { loadSettings } from './settings.ts'
import { sponsorsOf } from './sponsors-of.ts'
import type { Link, Paid } from './views.ts'

export async function loadChrome(reading: Reading): Promise<Chrome> {
  const settings = await loadSettings(reading)
  const main = await findMenu(reading, 'main')
  const year = yearOf(reading.now, settings.timeZone)
  // The copyright sentence names another year then.
  reading.note('settings', startOfDay(`${year + 1}-01-01`, settings.timeZone))
  return {
    publication: {
      name: settings.name,
      tagline: settings.tagline,
      language: settings.language,
      logo: await loadLogo(reading, settings),
      brand: brandAddress(settings),
      icon: (await loadIcon(reading, settings))?.hash ?? null,
    },
    promos: await runningPromos(reading, settings.timeZone),
    menu: await menuItems(reading, main?.entries ?? []),
    footer: {
      links: await linksOf(reading, 'footer'),
      legal: await linksOf(reading, 'footer-legal'),
      copyright: settings.copyright
        .replaceAll('{year}', () => String(year))
        .replaceAll('{publisher}', () => settings.publisher || settings.name)
        .replaceAll('{issnPrint}', () => settings.issnPrint)
        .replaceAll('{issnOnline}', () => settings.issnOnline),
    },
    year,
  }
}

/** Those that run today, where the publication is, and whose issue is out where they go with one. */
async function runningPromos(reading: Reading, timeZone: string): Promise<Promo[]> {
  const promos = (await findPromoBar(reading))?.promos ?? []
  reading.note('promos', nextTurn(promos, reading.now, timeZone))
  const day = today(reading.now, timeZone)
  const running = promos.filter((promo) => runOf(promo, day) === 'running')
  const ids = running.flatMap(({ issueId }) => issueId ?? [])
  const out = await listIssuesOut(reading, [...new Set(ids)])
  const shown = running.filter(({ issueId }) => issueId === undefined || out.includes(issueId))
  return withSponsors(reading, shown)
}

/** Without their days. Of those that lead to a sponsored article, who paid for it. */
async function withSponsors(reading: Reading, promos: Promo[]): Promise<Promo[]> {
  const sponsors = await sponsorsOf(
    reading,
    promos.map(({ href }) => href),
  )
  return promos.map(({ label, title, href }) => {
    const sponsor = sponsors.get(href)
    return { label, title, href, ...(sponsor && { sponsor }) }
  })
}

/** The links of a menu without levels. */
async function linksOf(reading: Reading, name: string): Promise<(Link & Paid)[]> {
  const menu = await findMenu(reading, name)
  const items = await menuItems(reading, menu?.entries ?? [])
  return items.flatMap(({ label, href, sponsor }) =>
    href ? { label, href, ...(sponsor && { sponsor }) } : [],
  )
}
