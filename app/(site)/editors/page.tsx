import { EditorsView } from '../../../components/lists/editors-view.tsx'
import { editorsNodes } from '../../../lib/discovery/json-ld/pages.ts'
import { currentRequest, readingOf } from '../../../lib/page-store/context.ts'
import { loadEditors } from '../../../lib/reader/people.ts'
import { urls } from '../../../lib/urls.ts'
import { Finished } from '../finished.tsx'
import { Head } from '../head.tsx'

export default async function EditorsPage() {
  const view = await loadEditors(readingOf(currentRequest()))
  return (
    <>
      <Head
        title="Meet the Editors"
        description="The people who make the magazine."
        canonical={urls.editors()}
        data={(publication) =>
          editorsNodes(publication, view.editors, { path: urls.editors(), title: 'Meet the Editors' })
        }
      />
      <Finished>
        <EditorsView view={view} />
      </Finished>
    </>
  )
}
