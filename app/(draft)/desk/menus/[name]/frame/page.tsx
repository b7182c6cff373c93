import { DraftNotice } from '../../../../../../components/preview/draft-notice.tsx'
import { MenuFrame } from '../../../../../../components/preview/menu-frame.tsx'
import { PageHead } from '../../../../../../components/site/page-head.tsx'
import { requireDesk } from '../../../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../../../lib/page-store/context.ts'
import { can } from '../../../../../../lib/policy.ts'
import { loadChrome } from '../../../../../../lib/reader/chrome.ts'
import { decodedPath } from '../../../../../../lib/redirects/key.ts'

type Props = { params: Promise<{ name: string }> }

/** A page of the site without its menu: the editor's preview draws the edited one into it. */
export default async function MenuFramePage({ params }: Props) {
  const { actor } = await requireDesk()
  const request = currentRequest()
  if (!can(actor, 'site.edit')) {
    request.outcome = { kind: 'missing' }
    return <DraftNotice title="There is no such menu" text="Managing editors keep the menus." />
  }
  const chrome = await loadChrome(readingOf(request))
  return (
    <>
      <PageHead title="Menu" noindex />
      <MenuFrame chrome={chrome} name={decodedPath((await params).name)} />
    </>
  )
}
