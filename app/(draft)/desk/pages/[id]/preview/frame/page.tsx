import { DraftNotice } from '../../../../../../../components/preview/draft-notice.tsx'
import { PageHead } from '../../../../../../../components/site/page-head.tsx'
import { PageView } from '../../../../../../../components/site/page-view.tsx'
import { SiteShell } from '../../../../../../../components/site/shell.tsx'
import { requireDesk } from '../../../../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../../../../lib/page-store/context.ts'
import { site } from '../../../../../../../lib/page-store/shared.ts'
import { readPage } from '../../../../../../../lib/pages/load.ts'
import { loadChrome } from '../../../../../../../lib/reader/chrome.ts'
import { staticPageView } from '../../../../../../../lib/reader/publication/static-page.ts'

type Props = { params: Promise<{ id: string }> }

/** The newest text of a page as readers would get it, for the frame of its preview. */
export default async function PageFrame({ params }: Props) {
  const text = await readPage(await requireDesk(), (await params).id)
  const request = currentRequest()
  if (!text) {
    request.outcome = { kind: 'missing' }
    return <DraftNotice title="There is no such page" text="Open it from the desk." />
  }
  const reading = readingOf(request)
  return (
    <>
      <PageHead title={text.content.title} noindex />
      <SiteShell chrome={await loadChrome(reading)}>
        <PageView view={await staticPageView(reading, text.content)} origin={site().origin} />
      </SiteShell>
    </>
  )
}
