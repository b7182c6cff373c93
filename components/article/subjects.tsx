// Where an article is kept: "Filed under" its categories, "Tagged with" its tags, each a link to the listing.

import { Fragment } from 'react'
import type { Link } from '../../lib/reader/views.ts'

export function Subjects({ filedUnder, taggedWith }: { filedUnder: Link[]; taggedWith: Link[] }) {
  if (filedUnder.length === 0 && taggedWith.length === 0) return null
  return (
    <div className="subjects">
      <Row label="Filed under:" links={filedUnder} />
      <Row label="Tagged with:" links={taggedWith} />
    </div>
  )
}

function Row({ label, links }: { label: string; links: Link[] }) {
  if (links.length === 0) return null
  return (
    <p className="subjects__row">
      <span className="subjects__label">{label}</span>{' '}
      {links.map((link, index) => (
        <Fragment key={link.href}>
          {index > 0 && ', '}
          <a className="subjects__link" href={link.href}>
            {link.label}
          </a>
        </Fragment>
      ))}
    </p>
  )
}
