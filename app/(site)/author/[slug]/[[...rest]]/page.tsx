import { AuthorPage } from '../../../../../components/lists/author-view.tsx'
import { authorNodes } from '../../../../../lib/discovery/json-ld/pages.ts'
import { currentRequest, readingOf } from '../../../../../lib/page-store/context.ts'
import { loadAuthor } from '../../../../../lib/reader/people.ts'
import { cardImage } from '../../../../../lib/share-cards/address.ts'
import { authorCard } from '../../../../../lib/share-cards/card.ts'
import { urls } from '../../../../../lib/urls.ts'
import { Finished } from '../../../finished.tsx'
import { ListingHead, splitPage } from '../../../listing.tsx'
import { Missing } from '../../../missing.tsx'

type Props = { params: Promise<{ slug: string; rest?: string[] }> }

export default async function AuthorRoute({ params }: Props) {
  const { slug, rest = [] } = await params
  const asked = splitPage([slug, ...rest])
  if (asked?.rest.length !== 1) return <Missing />
  const [name = ''] = asked.rest
  const view = await loadAuthor(readingOf(currentRequest()), name, asked.page)
  if (!view) return <Missing />
  return (
    <>
      <ListingHead
        title={view.author.name}
        description={view.author.bio || `What ${view.author.name} has written here.`}
        base={urls.author(name)}
        pagination={view.listing.pagination}
        type="profile"
        image={(publication) => cardImage('author', name, authorCard(publication, view))}
        data={(publication, facts) => authorNodes(publication, view, facts)}
      />
      <Finished>
        <AuthorPage view={view} />
      </Finished>
    </>
  )
}
