// The way from the front page to where the reader is: the categories above, each a link.

import type { Link } from '../../lib/reader/views.ts'

export function Breadcrumb({ links }: { links: Link[] }) {
  if (links.length === 0) return null
  return (
    <nav className="breadcrumb" aria-label="You are in">
      <ol className="breadcrumb__list">
        {links.map((link) => (
          <li className="breadcrumb__step" key={link.href}>
            <a className="breadcrumb__link" href={link.href}>
              {link.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
