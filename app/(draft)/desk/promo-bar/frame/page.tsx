import { DraftNotice } from '../../../../../components/preview/draft-notice.tsx'
import { PromoFrame } from '../../../../../components/preview/promo-frame.tsx'
import { PageHead } from '../../../../../components/site/page-head.tsx'
import { requireDesk } from '../../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../../lib/page-store/context.ts'
import { can } from '../../../../../lib/policy.ts'
import { loadChrome } from '../../../../../lib/reader/chrome.ts'

/** The head of a page without its promo bar: the preview at the desk draws the edited one into it. */
export default async function PromoBarFramePage() {
  const { actor } = await requireDesk()
  const request = currentRequest()
  if (!can(actor, 'site.edit')) {
    request.outcome = { kind: 'missing' }
    return <DraftNotice title="There is no such preview" text="Managing editors keep the promo bar." />
  }
  return (
    <>
      <PageHead title="Promo bar" noindex />
      <PromoFrame chrome={await loadChrome(readingOf(request))} />
    </>
  )
}
