import { SavedView } from '../../../components/site/saved-view.tsx'
import { currentRequest, readingOf } from '../../../lib/page-store/context.ts'
import { piece } from '../../../lib/page-store/pieces.ts'
import { loadMostRead } from '../../../lib/reader/most-read.ts'
import { urls } from '../../../lib/urls.ts'
import { Finished } from '../finished.tsx'
import { Head } from '../head.tsx'

export default async function SavedPage() {
  const mostRead = await piece(readingOf(currentRequest()), 'most read', loadMostRead)
  return (
    <>
      <Head
        title="Saved for Later"
        description="Articles that you save are kept in your own browser."
        canonical={urls.saved()}
        noindex
      />
      <Finished>
        <SavedView mostRead={mostRead} />
      </Finished>
    </>
  )
}
