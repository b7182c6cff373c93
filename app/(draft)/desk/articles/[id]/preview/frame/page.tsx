import { DraftContent } from '../../../../../../../components/preview/draft-content.tsx'
import { DraftNotice } from '../../../../../../../components/preview/draft-notice.tsx'
import { PageHead } from '../../../../../../../components/site/page-head.tsx'
import { requireDesk } from '../../../../../../../lib/next/session.ts'
import { currentRequest } from '../../../../../../../lib/page-store/context.ts'
import { site } from '../../../../../../../lib/page-store/shared.ts'
import { loadDraft } from '../../../../../../../lib/preview/draft.ts'
import { lookQuery, readLook } from '../../../../../../../lib/preview/query.ts'
import { showDraft } from '../../../../../../../lib/preview/show.ts'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A draft as readers will see it, for the frame of the desk's preview; its links stay within the frame. */
export default async function FramePage({ params, searchParams }: Props) {
  const desk = await requireDesk()
  const look = readLook(await searchParams)
  const draft = await loadDraft(desk, (await params).id, look.revision)
  const { origin } = site()
  const shown =
    draft &&
    (await showDraft(desk.db, draft, {
      look,
      around: draft.moment,
      addresses: {
        page: (page) => lookQuery({ ...look, page }),
        single: () => lookQuery({ ...look, page: 'single' }),
      },
      origin,
    }))
  if (!shown) {
    currentRequest().outcome = { kind: 'missing' }
    return (
      <DraftNotice
        title="There is no such draft"
        text="It may have fewer pages now, or it is not yours to read."
      />
    )
  }
  return (
    <>
      <PageHead title={draft.content.title} noindex />
      <DraftContent shown={shown} />
    </>
  )
}
