// The way from the front page to where the reader is: the categories above, each a link.

import type { Link } from '../../lib/reader/views.ts'

/** `label` tells two of them on one page apart for screen readers. */
export function Breadcrumb({ links, label = 'You are in' }: { links: Link[]; label?: string }) {
  if (links.length === 0) return null
  return (
    <nav className="breadcrumb" aria-label={label}>
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
