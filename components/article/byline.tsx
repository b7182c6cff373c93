// Who signed an article, as printed: each name with its credentials, then those with another part in it.

import { Fragment } from 'react'
import type { BylineLine } from '../../lib/reader/views.ts'

/** "Meera Rao, MD, MME, FACP"; two signers joined by "&", three or more by semicolons; then "as told to …". */
export function Signers({ byline }: { byline: BylineLine[] }) {
  const authors = byline.filter((line) => line.role === '')
  const others = byline.filter((line) => line.role !== '')
  return (
    <span className="byline__signers">
      {authors.map((line, index) => (
        <Fragment key={line.name}>
          {joint(index, authors.length)}
          <Person line={line} />
        </Fragment>
      ))}
      {others.map((line, index) => (
        <Fragment key={line.name}>
          {index > 0 || authors.length > 0 ? ', ' : ''}
          <span className="byline__role">{line.role}</span> <Person line={line} />
        </Fragment>
      ))}
    </span>
  )
}

function Person({ line }: { line: BylineLine }) {
  return (
    <span className="byline__person">
      {line.href === null ? (
        <bdi className="byline__name">{line.name}</bdi>
      ) : (
        <a className="byline__name" href={line.href} rel="author">
          <bdi>{line.name}</bdi>
        </a>
      )}
      {line.credentials.length > 0 && (
        <>
          {', '}
          <span className="byline__credentials">{line.credentials.join(', ')}</span>
        </>
      )}
    </span>
  )
}

function joint(index: number, count: number): string {
  if (index === 0) return ''
  if (count === 2) return ' & '
  return index === count - 1 ? '; & ' : '; '
}

/** Names alone, for lists: "Meera Rao", "Meera Rao and Chidi Okafor", "Meera Rao and 4 others". */
export function namesOf(byline: BylineLine[]): string {
  const names = byline.filter((line) => line.role === '').map((line) => line.name)
  const [first = '', second] = names
  if (names.length <= 1) return first
  return names.length === 2 ? `${first} and ${second}` : `${first} and ${names.length - 1} others`
}
