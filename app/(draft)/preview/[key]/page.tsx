import { DraftBar } from '../../../../components/preview/draft-bar.tsx'
import { DraftContent } from '../../../../components/preview/draft-content.tsx'
import { DraftNotice } from '../../../../components/preview/draft-notice.tsx'
import { GuestAnswer } from '../../../../components/preview/guest-answer.tsx'
import { PageHead } from '../../../../components/site/page-head.tsx'
import { previewDoor } from '../../../../lib/next/shared-preview.ts'
import { currentRequest } from '../../../../lib/page-store/context.ts'
import { site } from '../../../../lib/page-store/shared.ts'
import { type Guest, loadGuest } from '../../../../lib/preview/guest.ts'
import { lookQuery, readLook } from '../../../../lib/preview/query.ts'

type Props = {
  params: Promise<{ key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A draft for whoever holds a link to it, with a bar that says that it is one. */
export default async function SharedPreviewPage({ params, searchParams }: Props) {
  const query = await searchParams
  const { key } = await params
  const { origin } = site()
  const guest = await loadGuest(previewDoor(), {
    key,
    look: (usual) => readLook(query, usual),
    addresses: (usual) => ({
      page: (page) => lookQuery({ page }, usual),
      single: () => lookQuery({ page: 'single' }, usual),
    }),
    origin,
  })
  if (guest.kind !== 'found') return refuse(guest)
  const said = typeof query.said === 'string' ? query.said : ''
  return (
    <>
      <PageHead title={`Draft: ${guest.title}`} noindex />
      <DraftBar guest={guest} />
      <DraftContent
        shown={guest.shown}
        after={guest.answer && <GuestAnswer address={key} guest={guest} answer={guest.answer} said={said} />}
      />
    </>
  )
}

function refuse(guest: Exclude<Guest, { kind: 'found' }>) {
  const request = currentRequest()
  switch (guest.kind) {
    case 'gone':
      request.outcome = { kind: 'gone' }
      return <DraftNotice title="This link opens nothing any more" text={guest.why} />
    case 'wait':
      request.outcome = { kind: 'wait', seconds: guest.seconds }
      return (
        <DraftNotice
          title="Please wait a little"
          text="Too many links that do not exist were opened from your network. Try again in a quarter of an hour."
        />
      )
    case 'missing':
      request.outcome = { kind: 'missing' }
      return (
        <DraftNotice
          title="There is no such link"
          text="Part of its address may be missing: copy the whole of it from the message, or ask whoever sent it."
        />
      )
  }
}
