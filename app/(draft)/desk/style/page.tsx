import '../../../../components/style/style.css'
import { PageHead } from '../../../../components/site/page-head.tsx'
import { StyleView } from '../../../../components/style/style-view.tsx'
import { requireDesk } from '../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadChrome } from '../../../../lib/reader/chrome.ts'

/** Every component in its states, in readers' own clothes, for whoever works here. */
export default async function StylePage() {
  await requireDesk()
  return (
    <>
      <PageHead title="How it looks" noindex />
      <StyleView chrome={await loadChrome(readingOf(currentRequest()))} />
    </>
  )
}
