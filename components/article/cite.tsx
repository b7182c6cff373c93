// Cite this: the article's record as a file for programs that keep literature.
import { type CitationFormat, citationAddress } from '../../lib/discovery/citation/formats.ts'

const NAMES: [CitationFormat, string][] = [
  ['ris', 'RIS'],
  ['bibtex', 'BibTeX'],
  ['csl', 'CSL-JSON'],
]

/** In the dress of the share row, which it follows. */
export function Cite({ slug }: { slug: string }) {
  return (
    <p className="share">
      <span className="share__label">Cite this:</span>
      {NAMES.map(([format, name]) => (
        <a className="share__act" href={citationAddress(slug, format)} key={format} rel="nofollow">
          {name}
        </a>
      ))}
    </p>
  )
}
