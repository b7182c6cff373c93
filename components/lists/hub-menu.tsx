// A hub's own menu, put together by the newsroom: links, and headings over links, in two levels.
import type { MenuItem } from '../../lib/reader/views.ts'
import { Icon } from '../ui/icons.tsx'
import { SponsorMark } from '../ui/sponsor-mark.tsx'

export function HubMenu({ items, label }: { items: MenuItem[]; label: string }) {
  return (
    <nav className="hub-menu" aria-label={label}>
      <ul className="hub-menu__list">
        {items.map((item) => (
          <li className="hub-menu__part" key={keyOf(item)}>
            <Entry item={item} />
            {item.children.length > 0 && (
              <ul className="hub-menu__below">
                {item.children.map((child) => (
                  <li key={keyOf(child)}>
                    <Entry item={child} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Entry({ item: { label, href, external, sponsor } }: { item: MenuItem }) {
  if (href === null) return <span className="hub-menu__heading">{label}</span>
  if (!external)
    return (
      <a href={href}>
        <SponsorMark sponsor={sponsor ?? null} /> {label}
      </a>
    )
  return (
    <a href={href} rel="external noopener">
      {label} <Icon name="external" />
      <span className="hidden"> (another site)</span>
    </a>
  )
}

const keyOf = ({ label, href }: MenuItem) => `${label} ${href}`
