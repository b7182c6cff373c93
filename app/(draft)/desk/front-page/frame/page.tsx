import { HomeView } from '../../../../../components/lists/home/home-view.tsx'
import { DraftNotice } from '../../../../../components/preview/draft-notice.tsx'
import { PageHead } from '../../../../../components/site/page-head.tsx'
import { SiteShell } from '../../../../../components/site/shell.tsx'
import { arrangedFrom } from '../../../../../lib/front-page/arranged.ts'
import { requireDesk } from '../../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../../lib/page-store/context.ts'
import { can } from '../../../../../lib/policy.ts'
import { loadChrome } from '../../../../../lib/reader/chrome.ts'
import { loadHome } from '../../../../../lib/reader/home.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The front page as it will be with pins that are not saved yet, for the frame beside them. */
export default async function FrontPageFrame({ searchParams }: Props) {
  const desk = await requireDesk()
  const arranged = arrangedFrom(await searchParams, desk.now)
  if (!arranged || !can(desk.actor, 'site.edit')) {
    currentRequest().outcome = { kind: 'missing' }
    return <DraftNotice title="There is no such front page" text="Open it from the desk." />
  }
  const reading = { ...readingOf(currentRequest()), now: arranged.at, memory: new Map() }
  return (
    <>
      <PageHead title="Front page" noindex />
      <SiteShell chrome={await loadChrome(reading)}>
        <HomeView view={await loadHome(reading, arranged.pins)} />
      </SiteShell>
    </>
  )
}
