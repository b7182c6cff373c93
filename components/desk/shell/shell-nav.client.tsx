'use client'
// The desk's places with the one marked on which somebody is: the first in a row, the others in a few menus behind them.
import { usePathname } from 'next/navigation'
import { Menu, MenuLink } from '../menu.tsx'

type Link = { label: string; href: string; group?: string }

export function ShellNav({ links }: { links: readonly Link[] }) {
  const path = usePathname()
  const groups = [...new Set(links.flatMap(({ group }) => group ?? []))]
  return (
    <nav className="bar__nav" aria-label="Desk">
      {links
        .filter(({ group }) => !group)
        .map(({ label, href }) => (
          <a key={href} href={href} aria-current={isWithin(path, href) ? 'page' : undefined}>
            {label}
          </a>
        ))}
      {groups.map((group) => (
        <Group key={group} name={group} links={links.filter((link) => link.group === group)} path={path} />
      ))}
    </nav>
  )
}

function Group({ name, links, path }: { name: string; links: readonly Link[]; path: string }) {
  const isHere = links.some(({ href }) => isWithin(path, href))
  return (
    <Menu label={name} className={`bar__group ${isHere ? 'bar__group--here' : ''}`}>
      {links.map(({ label, href }) => (
        <MenuLink href={href} note={isWithin(path, href) ? 'here' : undefined} key={href}>
          {label}
        </MenuLink>
      ))}
    </Menu>
  )
}

function isWithin(path: string, href: string): boolean {
  return `${path}/`.replace('//', '/').startsWith(href)
}
