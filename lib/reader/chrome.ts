// What stands around every page: promo bar, masthead, menu, footer.
import type { Reading } from '../../db/client.ts'
import { findMenu, listPromos } from '../../db/reader/site.ts'
import { startOfDay, yearOf } from '../dates.ts'
import { menuItems } from './menu.ts'
import { loadSettings } from './settings.ts'
import type { Chrome, Link } from './views.ts'

export async function loadChrome(reading: Reading): Promise<Chrome> {
  const settings = await loadSettings(reading)
  const main = await findMenu(reading, 'main')
  const promos = await listPromos(reading)
  const year = yearOf(reading.now, settings.timeZone)
  // The copyright sentence names another year then.
  reading.note('settings', startOfDay(`${year + 1}-01-01`, settings.timeZone))
  return {
    publication: { name: settings.name, tagline: settings.tagline, language: settings.language },
    promos: promos.map(({ label, title, href }) => ({ label, title, href })),
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

/** The links of a menu without levels. */
async function linksOf(reading: Reading, name: string): Promise<Link[]> {
  const menu = await findMenu(reading, name)
  const items = await menuItems(reading, menu?.entries ?? [])
  return items.flatMap(({ label, href }) => (href ? { label, href } : []))
}
