import { DeadLink, Welcome } from '../../../../../components/desk/auth/steps.tsx'
import { noticeOf } from '../../../../../lib/auth/notice.ts'
import { currentRequest, readingOf } from '../../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../../lib/reader/settings.ts'
import { findOpenTicket } from '../../../../../lib/users/tickets.ts'

export const metadata = { title: 'Choose a password' }

type Props = {
  params: Promise<{ key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Looking at the link does not use it up: mail servers look at every link they see. */
export default async function WelcomePage({ params, searchParams }: Props) {
  const { key } = await params
  const { db, now } = currentRequest()
  const found = await findOpenTicket(db, key, now)
  const { name: publication } = await loadSettings(readingOf(currentRequest()))
  if (!found) return <DeadLink publication={publication} />
  const { name, email } = found.user
  return (
    <Welcome
      publication={publication}
      notice={noticeOf((await searchParams).said, 0)}
      ticketKey={key}
      name={name}
      email={email}
      isInvitation={found.ticket.kind === 'invitation'}
    />
  )
}
