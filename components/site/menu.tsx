// The menu: one row of sections with panels below on wide screens, a full-height drawer on small ones.
// Both are the same `details` and links, so that it works before (and without) any script, by finger, mouse and keys.

import type { MenuItem } from '../../lib/reader/views.ts'
import { urls } from '../../lib/urls.ts'
import { Icon } from '../ui/icons.tsx'
import { SearchForm } from '../ui/search-form.tsx'
import { classes } from '../ui/section.ts'
import { SponsorMark } from '../ui/sponsor-mark.tsx'

/** `current` is the address of the page being read: its entry is marked, and so is the section around it. */
export function Menu({ items, current = null }: { items: MenuItem[]; current?: string | null }) {
  return (
    <nav className="menu" id="menu" popover="auto" aria-label="Sections">
      <div className="menu__top">
        <SearchForm id="menu_search" />
        <button className="menu__close" type="button" popoverTarget="menu" popoverTargetAction="hide">
          <Icon name="close" />
          <span className="hidden">Close the menu</span>
        </button>
      </div>
      <ul className="menu__list">
        {items.map((item) => (
          <li className={classes('menu__item', isSearch(item) && 'menu__item--search')} key={keyOf(item)}>
            <Section item={item} current={current} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Section({ item, current }: EntryProps) {
  if (item.children.length === 0) return <Entry item={item} current={current} />
  return (
    <details className="menu__section" name="menu">
      <summary className="menu__summary" aria-current={leadsTo(item, current) ? 'true' : undefined}>
        {item.label}
      </summary>
      <div className="menu__panel">
        <div className="menu__inner">
          <p className="menu__title">
            {item.href === null ? (
              item.label
            ) : (
              <a
                className="menu__all"
                href={item.href}
                aria-current={item.href === current ? 'page' : undefined}
              >
                <SponsorMark sponsor={item.sponsor ?? null} />
                All in {item.label}
                <Icon name="arrow" />
              </a>
            )}
          </p>
          <Level items={item.children} current={current} depth={2} />
        </div>
      </div>
    </details>
  )
}

function Level({ items, current, depth }: { items: MenuItem[]; current: string | null; depth: number }) {
  return (
    <ul className={`menu__level menu__level--${depth}`}>
      {items.map((item) => (
        <li
          className={classes('menu__entry', item.children.length > 0 && 'menu__entry--group')}
          key={keyOf(item)}
        >
          <Entry item={item} current={current} />
          {item.children.length > 0 && <Level items={item.children} current={current} depth={depth + 1} />}
        </li>
      ))}
    </ul>
  )
}

function Entry({ item, current }: EntryProps) {
  if (item.href === null) return <span className="menu__heading">{item.label}</span>
  if (item.external) {
    return (
      <a className="menu__link menu__link--external" href={item.href} rel="external noopener">
        {item.label}
        <Icon name="external" />
        <span className="hidden"> (another site)</span>
      </a>
    )
  }
  return (
    <a className="menu__link" href={item.href} aria-current={item.href === current ? 'page' : undefined}>
      {isSearch(item) && <Icon name="search" />}
      <SponsorMark sponsor={item.sponsor ?? null} />
      {item.label}
    </a>
  )
}

/** A label may stand twice in a menu, once for a category and once for another site: the address tells them apart. */
function keyOf(item: MenuItem): string {
  return `${item.label} ${item.href}`
}

function isSearch(item: MenuItem): boolean {
  return item.href === urls.search()
}

/** Whether the address is this entry's or one below it. */
export function leadsTo(item: MenuItem, current: string | null): boolean {
  return current !== null && (item.href === current || item.children.some((child) => leadsTo(child, current)))
}

type EntryProps = { item: MenuItem; current: string | null }
