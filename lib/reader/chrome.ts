// What stands around every page: promo bar, masthead, menu, footer.
import type { Reading } from '../../db/client.ts'
import { findMedium, findMenu, listPromos } from '../../db/reader/site.ts'
import { startOfDay, yearOf } from '../dates.ts'
import { brandAddress } from '../settings/brand.ts'
import type { PublicationSettings } from '../settings/settings.ts'
import type { Chrome } from './chrome-view.ts'
import { menuItems } from './menu.ts'
import { pictureOf } from './pictures.ts'
import { loadSettings } from './settings.ts'
import type { Link, Picture } from './views.ts'

export async function loadChrome(reading: Reading): Promise<Chrome> {
  const settings = await loadSettings(reading)
  const main = await findMenu(reading, 'main')
  const promos = await listPromos(reading)
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
    },
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

/** Null where its file is missing: then the name is set in type. */
async function loadLogo(reading: Reading, { logoId, name }: PublicationSettings): Promise<Picture | null> {
  const medium = logoId ? await findMedium(reading, logoId) : null
  const picture = medium && pictureOf(medium, { alt: name })
  return picture && !picture.missing ? picture : null
}

/** The links of a menu without levels. */
async function linksOf(reading: Reading, name: string): Promise<Link[]> {
  const menu = await findMenu(reading, name)
  const items = await menuItems(reading, menu?.entries ?? [])
  return items.flatMap(({ label, href }) => (href ? { label, href } : []))
}
