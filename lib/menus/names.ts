// The menus that readers meet, by the name under which they are kept.

export type KnownMenu = { name: string; title: string; where: string }

export const KNOWN_MENUS: readonly KnownMenu[] = [
  { name: 'main', title: 'Main menu', where: 'Under the masthead of every page. Three levels are shown.' },
  { name: 'footer', title: 'Footer', where: 'At the foot of every page, beside the feeds. One level.' },
  {
    name: 'footer-legal',
    title: 'Legal links',
    where: 'The last line of every page, before Cookie Preferences. One level.',
  },
]

/** No other menu has a name that begins so: `nameForImport` sees to it. */
const HUB = 'hub-'

/** Each hub may have one of its own. */
export const hubMenuName = (categoryId: string) => `${HUB}${categoryId}`

/** The hub whose menu it is; null of any other. */
export const hubOfMenu = (name: string) => (name.startsWith(HUB) ? name.slice(HUB.length) : null)

/** A menu that an import brings never takes a name by chance under which readers meet one, or that another one has. */
export function nameForImport(slug: string, taken: ReadonlySet<string>): string {
  const isReaders = slug.startsWith(HUB) || KNOWN_MENUS.some(({ name }) => name === slug)
  const base = isReaders ? `imported-${slug}` : slug
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}-${number}`
    if (!taken.has(name)) return name
  }
}

export const hubMenu = ({ id, name }: { id: string; name: string }): KnownMenu => ({
  name: hubMenuName(id),
  title: `Hub: ${name}`,
  where:
    'On the pages of this hub, under its introduction; without it they list the categories below. Two levels.',
})

/** What an import brought under a name of its own can be looked at and used, though readers see it nowhere. */
export function knownMenu(name: string): KnownMenu {
  const known = KNOWN_MENUS.find((menu) => menu.name === name)
  if (known) return known
  return hubOfMenu(name) === null
    ? { name, title: `“${name}”`, where: 'From an import. Readers see it nowhere.' }
    : {
        name,
        title: 'Menu of a hub',
        where: 'Of a category that is gone, or no hub any more. Readers see it nowhere.',
      }
}

/** Levels that the site draws. */
export function shownLevels(name: string): number {
  if (name.startsWith('footer')) return 1
  return hubOfMenu(name) === null ? 3 : 2
}
