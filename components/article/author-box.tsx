// Who an author is: portrait, name with credentials, role, affiliation, a few lines of life, ORCID.

import type { AuthorView } from '../../lib/reader/views.ts'
import { Picture } from '../ui/picture.tsx'

/** `level` is the heading's: 3 under an article, 2 on Meet the Editors, 4 among the styles. */
export function AuthorBox({ author, level }: { author: AuthorView; level: 2 | 3 | 4 }) {
  const Heading = `h${level}` as const
  return (
    <article className="author-box">
      {author.photo !== null && (
        <div className="author-box__photo">
          <Picture picture={author.photo} place="author" />
        </div>
      )}
      <div className="author-box__text">
        {author.role !== null && <p className="author-box__role kicker">{author.role}</p>}
        <Heading className="author-box__name">
          <a href={author.href}>{author.name}</a>
          <Credentials credentials={author.credentials} />
        </Heading>
        {author.affiliation !== null && <p className="author-box__affiliation">{author.affiliation}</p>}
        {author.bio !== '' && <p className="author-box__bio">{author.bio}</p>}
        <Orcid orcid={author.orcid} />
      </div>
    </article>
  )
}

export function Credentials({ credentials }: { credentials: string[] }) {
  if (credentials.length === 0) return null
  return (
    <>
      {', '}
      <span className="byline__credentials">{credentials.join(', ')}</span>
    </>
  )
}

export function Orcid({ orcid }: { orcid: string | null }) {
  if (orcid === null) return null
  return (
    <p className="author-box__orcid">
      ORCID{' '}
      <a href={`https://orcid.org/${orcid}`} rel="external noopener">
        {orcid}
      </a>
    </p>
  )
}
