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

/** What an import brought under a name of its own can be looked at and used, though readers see it nowhere. */
export function knownMenu(name: string): KnownMenu {
  const known = KNOWN_MENUS.find((menu) => menu.name === name)
  return known ?? { name, title: `“${name}”`, where: 'From an import. Readers see it nowhere.' }
}

/** Levels that the site draws. */
export const shownLevels = (name: string) => (name.startsWith('footer') ? 1 : 3)
