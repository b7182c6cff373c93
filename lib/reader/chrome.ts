// What stands around every page: promo bar, masthead, menu, footer.
import type { Reading } from '../../db/client.ts'
import { findMenu, listPromos } from '../../db/reader/site.ts'
import { yearOf } from '../dates.ts'
import { menuItems } from './menu.ts'
import { loadSettings } from './settings.ts'
import type { Chrome } from './views.ts'

export async function loadChrome(reading: Reading): Promise<Chrome> {
  const settings = await loadSettings(reading)
  const [main, footer, promos] = await Promise.all([
    findMenu(reading, 'main'),
    findMenu(reading, 'footer'),
    listPromos(reading),
  ])
  const footerItems = await menuItems(reading, footer?.entries ?? [])
  const year = yearOf(reading.now, settings.timeZone)
  return {
    publication: { name: settings.name, tagline: settings.tagline, language: settings.language },
    promos: promos.map(({ label, title, href }) => ({ label, title, href })),
    menu: await menuItems(reading, main?.entries ?? []),
    footer: {
      links: footerItems.flatMap(({ label, href }) => (href ? { label, href } : [])),
      copyright: settings.copyright
        .replace('{year}', String(year))
        .replace('{publisher}', settings.publisher)
        .replace('{issnPrint}', settings.issnPrint)
        .replace('{issnOnline}', settings.issnOnline),
    },
    year,
  }
}
