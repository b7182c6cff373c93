import { DraftNotice } from '../../../../../components/preview/draft-notice.tsx'
import { HomeFrame } from '../../../../../components/preview/home-frame.tsx'
import { PageHead } from '../../../../../components/site/page-head.tsx'
import { shownAsOf } from '../../../../../lib/front-page/arranged.ts'
import { requireDesk } from '../../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../../lib/page-store/context.ts'
import { can } from '../../../../../lib/policy.ts'
import { loadChrome } from '../../../../../lib/reader/chrome.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The site around the front page: the desk draws the page itself into it, as it will be. */
export default async function FrontPageFrame({ searchParams }: Props) {
  const { actor, now } = await requireDesk()
  const request = currentRequest()
  if (!can(actor, 'site.edit')) {
    request.outcome = { kind: 'missing' }
    return <DraftNotice title="There is no such front page" text="Managing editors keep the front page." />
  }
  const reading = { ...readingOf(request), now: shownAsOf(await searchParams, now), memory: new Map() }
  return (
    <>
      <PageHead title="Front page" noindex />
      <HomeFrame chrome={await loadChrome(reading)} />
    </>
  )
}
