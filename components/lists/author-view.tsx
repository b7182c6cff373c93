// An author's page: who they are, and everything they have written here.

import type { AuthorPageView } from '../../lib/reader/views.ts'
import { urls } from '../../lib/urls.ts'
import { Credentials, Orcid } from '../article/author-box.tsx'
import { Picture } from '../ui/picture.tsx'
import { Breadcrumb } from './breadcrumb.tsx'
import { StoryList } from './story-list.tsx'

export function AuthorPage({ view }: { view: AuthorPageView }) {
  const { author, listing } = view
  return (
    <div className="author-page">
      <header className="author-page__head">
        {author.photo !== null && (
          <div className="author-page__photo">
            <Picture picture={author.photo} place="contributor" loading="eager" />
          </div>
        )}
        <div className="author-page__text">
          {author.role !== null && (
            <Breadcrumb links={[{ label: 'Meet the Editors', href: urls.editors() }]} />
          )}
          <p className="kicker">{author.role ?? 'Author'}</p>
          <h1 className="author-page__name">
            {author.name}
            <Credentials credentials={author.credentials} />
          </h1>
          {author.affiliation !== null && <p className="author-page__affiliation">{author.affiliation}</p>}
          {author.bio !== '' && <p className="author-page__bio">{author.bio}</p>}
          <Orcid orcid={author.orcid} />
        </div>
      </header>
      <h2 className="author-page__count">
        {listing.total === 1 ? '1 article' : `${listing.total} articles`}
        <a className="author-page__feed" href={listing.feedHref}>
          Follow by RSS
        </a>
      </h2>
      <StoryList
        teasers={listing.teasers}
        pagination={listing.pagination}
        empty={`Nothing by ${author.name} has been published yet.`}
      />
    </div>
  )
}
