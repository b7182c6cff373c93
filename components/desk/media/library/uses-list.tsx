// Where a picture is used: articles, with where in them and whether readers see it; covers, portraits, advertisements, pages.
import type { ArticleUse, MediumDetail } from '../../../../lib/media/library/detail.ts'
import { urls } from '../../../../lib/urls.ts'

export function UsesList({ uses }: { uses: MediumDetail['uses'] }) {
  const { articles, hidden, elsewhere } = uses
  if (articles.length + hidden + elsewhere.length === 0) {
    return <p className="medium__none">Nowhere yet.</p>
  }
  return (
    <ul className="medium__uses">
      {articles.map((article) => (
        <li key={article.id}>
          <a href={urls.deskArticle(article.id)}>{article.title || 'Without a title'}</a>
          <span className="medium__where">{whereOf(article)}</span>
        </li>
      ))}
      {elsewhere.map(({ kind, name }) => (
        <li key={`${kind}-${name}`}>
          {name || 'Without a name'}
          <span className="medium__where">{KINDS[kind]}</span>
        </li>
      ))}
      {hidden > 0 && (
        <li>
          {hidden === 1 ? 'One article that is not yours' : `${hidden} articles that are not listed here`}
        </li>
      )}
    </ul>
  )
}

const KINDS = {
  issue: 'cover of an issue',
  author: 'portrait',
  ad: 'advertisement',
  page: 'static page',
  logo: 'of the publication',
  sponsor: 'logo of a sponsor',
}
const PARTS = { hero: 'lead picture', body: 'in the text' }

function whereOf({ parts, isDraft, isPublished }: ArticleUse): string {
  const standing = isPublished ? (isDraft ? 'live' : 'live, no longer in the draft') : 'draft'
  return [...parts.map((part) => PARTS[part]), standing].join(', ')
}
