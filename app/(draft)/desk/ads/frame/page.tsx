import { DraftNotice } from '../../../../../components/preview/draft-notice.tsx'
import { PageHead } from '../../../../../components/site/page-head.tsx'
import { requireDesk } from '../../../../../lib/next/session.ts'
import { currentRequest } from '../../../../../lib/page-store/context.ts'
import { can } from '../../../../../lib/policy.ts'

/** A page with nothing on it: the preview at the desk draws an advertisement between two paragraphs into it. */
export default async function AdFramePage() {
  const { actor } = await requireDesk()
  if (!can(actor, 'site.edit')) {
    currentRequest().outcome = { kind: 'missing' }
    return <DraftNotice title="There is no such preview" text="Managing editors keep the advertising." />
  }
  return (
    <div className="site">
      <PageHead title="Advertisement" noindex />
      <main className="site-main">
        <div id="ad-place" />
      </main>
    </div>
  )
}
