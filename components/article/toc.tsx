// In this article: the parts of a long text, folded away until somebody looks for one.

import type { Link } from '../../lib/reader/views.ts'

export function Toc({ contents }: { contents: Link[] }) {
  if (contents.length === 0) return null
  return (
    <nav className="toc" aria-label="In this article">
      <details>
        <summary className="toc__title">In this article</summary>
        <ol className="toc__list">
          {contents.map(({ label, href }) => (
            <li className="toc__item" key={href}>
              <a className="toc__link" href={href}>
                {label}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
