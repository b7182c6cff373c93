// Menus of an export: nested as deep as they were, each entry leading to what it led to.
import type { MenuEntry, MenuTarget } from '../../../../menus/entry.ts'
import { nameForImport } from '../../../../menus/names.ts'
import { plainText } from '../../content/plain-text.ts'
import type { Entry } from '../entry.ts'
import type { MenuItem } from '../kept.ts'
import { hashOf, idOf } from '../refs.ts'
import type { Site } from '../site.ts'
import type { Survey } from '../survey.ts'
import { mainMenu } from './main-menu.ts'

const MENUS = 'nav_menu'

/** Last, because they lead to everything else. One becomes the main menu of a publication that has none. */
export function planMenus(survey: Survey, site: Site): Entry[] {
  const names = new Map<string, string>()
  for (const { taxonomy, slug, name } of survey.terms)
    if (taxonomy === MENUS) names.set(slug, plainText(name) || slug)
  for (const { menus } of survey.menuItems)
    for (const slug of menus) if (!names.has(slug)) names.set(slug, slug)
  const planned = [...names].map(([slug, label]) => planMenu(slug, label, survey.menuItems, site))
  const hasMain = site.present.menus.some(({ name }) => name === 'main')
  const main = hasMain ? null : mainMenu(planned)
  const taken = new Set(site.present.menus.map(({ name }) => name))
  return planned.map((entry) => {
    if (entry.kind !== 'menu' || (entry !== main && entry.action !== 'create')) return entry
    const name = entry === main ? 'main' : nameForImport(entry.menu.name, taken)
    taken.add(name)
    return {
      ...entry,
      warnings: [...entry.warnings, ...nameWords(entry, name)],
      menu: { ...entry.menu, name },
    }
  })
}

function nameWords({ menu }: { menu: { name: string } }, name: string): string[] {
  if (name === 'main') return ['It became the main menu.']
  return name === menu.name
    ? []
    : [`The name “${menu.name}” has a use of its own here; it is kept as “${name}”.`]
}

function planMenu(slug: string, label: string, all: MenuItem[], site: Site): Entry {
  const origin = { type: 'menu', id: slug, title: label }
  const warnings: string[] = []
  const items = all.filter(({ menus, status }) => menus.includes(slug) && status !== 'draft')
  const entries = entriesOf(items, site, (text) => warnings.push(text))
  if (entries.length === 0) return { kind: 'skipped', origin, reason: 'The menu is empty.', warnings }
  const importRef = site.refs.named('menu', slug)
  const there = site.present.menus.find((menu) => menu.importRef === importRef)
  const id = there?.id ?? idOf(importRef)
  const isSame = there !== undefined && hashOf(there.entries) === hashOf(entries)
  return {
    ...{ kind: 'menu', origin, warnings, redirects: [] },
    action: !there ? 'create' : isSame || site.present.touched.has(id) ? 'keep' : 'update',
    menu: { id, importRef, name: there?.name ?? slug, entries },
  }
}

function entriesOf(items: MenuItem[], site: Site, warn: (text: string) => void): MenuEntry[] {
  const sorted = items.toSorted((a, b) => a.order - b.order)
  const byId = new Map(sorted.flatMap((item) => (item.id === null ? [] : [[item.id, item] as const])))
  const parents = new Map<MenuItem, MenuItem | null>()
  for (const item of sorted) parents.set(item, parentOf(item, byId, parents, warn))
  const below = (parent: MenuItem | null): MenuEntry[] =>
    sorted
      .filter((item) => parents.get(item) === parent)
      .flatMap((item) => entryOf(item, below(item), site, warn))
  return below(null)
}

function parentOf(
  item: MenuItem,
  byId: ReadonlyMap<number, MenuItem>,
  parents: ReadonlyMap<MenuItem, MenuItem | null>,
  warn: (text: string) => void,
): MenuItem | null {
  if (item.parentId === null) return null
  const parent = byId.get(item.parentId)
  if (!parent) {
    warn(
      `“${item.title}” stood under an entry (${item.parentId}) that is not in the menu; it was put at the top.`,
    )
    return null
  }
  for (let above: MenuItem | null | undefined = parent; above; above = parents.get(above)) {
    if (above !== item) continue
    warn(`“${item.title}” stood under itself; it was put at the top.`)
    return null
  }
  return parent
}

/** An entry whose target is gone stays as a heading while something stands under it. */
function entryOf(
  item: MenuItem,
  children: MenuEntry[],
  site: Site,
  warn: (text: string) => void,
): MenuEntry[] {
  const found = targetOf(item, site)
  const label = (item.title || found?.label || '').slice(0, 200)
  if (!found || label === '') {
    warn(
      `“${label || item.url || `${item.object} ${item.objectId ?? ''}`}” leads to nothing in the export; ${children.length > 0 ? 'it became a heading' : 'it was left out'}.`,
    )
    return children.length > 0 ? [{ label: label || '…', target: { kind: 'heading' }, children }] : []
  }
  return [{ label, target: found.target, children }]
}

type Found = { target: MenuTarget; label: string }

function targetOf(item: MenuItem, site: Site): Found | null {
  if (item.type === 'taxonomy') return termTarget(item, site)
  if (item.type === 'post_type') return itemTarget(item.objectId, site)
  return addressTarget(item.url, site)
}

function termTarget({ object, objectId }: MenuItem, { categories, tags }: Site): Found | null {
  if (objectId === null) return null
  const category = object === 'category' ? categories.byNumber.get(objectId) : undefined
  if (category) return { target: { kind: 'category', id: category.id }, label: category.name }
  const tag = object === 'post_tag' ? tags.byNumber.get(objectId) : undefined
  return tag ? { target: { kind: 'tag', id: tag.id }, label: tag.name } : null
}

function itemTarget(id: number | null, { addresses, refs, present }: Site): Found | null {
  const address = id === null ? null : addresses.of(id)
  if (id === null || !address) return null
  if (address.item.type === 'page')
    return { target: { kind: 'page', slug: address.slug }, label: address.item.title }
  const importRef = refs.item(id)
  return {
    target: { kind: 'article', id: present.articles.get(importRef)?.id ?? idOf(importRef) },
    label: address.item.title,
  }
}

/** Without an address, or with "#", an entry is a heading; an address of the old site leads to ours. */
function addressTarget(written: string, { addresses }: Site): Found | null {
  const url = written.trim()
  if (url === '' || url === '#') return { target: { kind: 'heading' }, label: '' }
  const ours = addresses.resolve(url) ?? addresses.pathWithin(url)
  if (ours !== null) return { target: { kind: 'path', path: ours }, label: '' }
  return /^https?:\/\//.test(url) && URL.canParse(url) ? { target: { kind: 'site', url }, label: '' } : null
}
