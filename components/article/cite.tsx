// Cite this: the article as an entry of a list of references, and as a file for programs that keep literature.
import { type CitationFormat, citationAddress } from '../../lib/discovery/citation/formats.ts'
import type { PrintedCitation } from '../../lib/discovery/citation/printed.ts'

const FILES: [CitationFormat, string][] = [
  ['ris', 'RIS'],
  ['bibtex', 'BibTeX'],
  ['csl', 'CSL-JSON'],
]

/** The link to `#cite_this` opens it. The day of reading and the copying come with the script. */
export function Cite({ slug, citations }: { slug: string; citations: PrintedCitation[] }) {
  return (
    <details className="cite">
      <summary className="cite__title">Cite this</summary>
      <dl className="cite__styles" id="cite_this">
        {citations.map((citation) => (
          <div className="cite__style" data-cite="" key={citation.style}>
            <dt className="cite__name">{citation.style}</dt>
            <dd className="cite__entry">
              <Entry citation={citation} />{' '}
              <button className="share__act" type="button" data-cite-copy="" hidden>
                Copy<span className="hidden"> in {citation.style} style</span>
              </button>
              <span className="share__status" role="status" data-cite-status="" />
            </dd>
          </div>
        ))}
      </dl>
      <p className="share">
        <span className="share__label">Download:</span>
        {FILES.map(([format, name]) => (
          <a className="share__act" href={citationAddress(slug, format)} key={format} rel="nofollow">
            {name}
          </a>
        ))}
      </p>
    </details>
  )
}

/** On paper, where nothing opens: how to cite it with its address, in AMA style; of a draft its address alone. */
export function CiteOnPaper({ citations, address }: { citations: PrintedCitation[]; address: string }) {
  const [citation] = citations
  if (!citation) return <p className="on-paper">{address}</p>
  return (
    <p className="on-paper" data-cite="">
      <strong>How to cite</strong> <Entry citation={citation} />
    </p>
  )
}

function Entry({ citation: { style, before, journal, between, after, url } }: { citation: PrintedCitation }) {
  return (
    <span className="cite__text" data-cite-text="">
      {before}
      {style === 'AMA' ? <i>{journal}</i> : journal}
      {between}
      <span data-cite-today={style} />
      {after}
      {url}
    </span>
  )
}
