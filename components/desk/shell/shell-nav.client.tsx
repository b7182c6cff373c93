'use client'
// The desk's places with the one marked on which somebody is.
import { usePathname } from 'next/navigation'

type Link = { label: string; href: string }

export function ShellNav({ links }: { links: readonly Link[] }) {
  const path = usePathname()
  return (
    <nav className="bar__nav" aria-label="Desk">
      {links.map(({ label, href }) => (
        <a key={href} href={href} aria-current={isWithin(path, href) ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  )
}

function isWithin(path: string, href: string): boolean {
  return `${path}/`.replace('//', '/').startsWith(href)
}
