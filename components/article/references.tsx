// The numbered references of a page, each with links back to every place where it is cited.

import type { ArticlePageView, ReferenceView } from '../../lib/reader/views.ts'
import { forPaper } from '../../lib/rich-text/on-paper.ts'

/**
 * The last and the single page carry the whole list; the others only what they cite, under a heading that says so. `origin`
 * stands before the addresses of the site's own links on paper.
 */
export function References({ references, origin }: ReferencesProps) {
  if (references.entries.length === 0) return null
  return (
    <section className="references" aria-labelledby="references">
      <h2 className="references__title" id="references" tabIndex={-1}>
        {references.complete ? 'References' : 'References on this page'}
      </h2>
      <ol className="references__list">
        {references.entries.map((entry) => (
          <Reference entry={entry} origin={origin} key={entry.number} />
        ))}
      </ol>
    </section>
  )
}

type ReferencesProps = { references: ArticlePageView['references']; origin: string }

function Reference({ entry, origin }: { entry: ReferenceView; origin: string }) {
  const paperHtml = forPaper(entry.html, origin)
  return (
    <li className="references__entry" id={`ref-${entry.number}`} value={entry.number}>
      <span className="references__text" dangerouslySetInnerHTML={{ __html: paperHtml }} />
      {entry.backlinks.length > 0 && (
        <span className="references__back">
          {entry.backlinks.map((link) => (
            <a
              className="references__backlink"
              href={link.href}
              key={link.href}
              aria-label={`Back to the text from reference ${entry.number} (${link.label})`}
            >
              {link.label}
            </a>
          ))}
        </span>
      )}
    </li>
  )
}
