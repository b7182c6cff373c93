import { redirect } from 'next/navigation'
import { Login } from '../../../components/desk/shell/login.tsx'
import { noticeOf } from '../../../lib/auth/notice.ts'
import { safeReturnTo } from '../../../lib/auth/return-to.ts'
import { findDesk, isSetUp } from '../../../lib/next/session.ts'
import { findTypedEmail } from '../../../lib/next/sign-in.ts'
import { currentRequest, readingOf } from '../../../lib/page-store/context.ts'
import { site } from '../../../lib/page-store/shared.ts'
import { loadSettings } from '../../../lib/reader/settings.ts'
import { urls } from '../../../lib/urls.ts'
import { DEMO_USERS } from '../../../lib/users/demo.ts'

export const metadata = { title: 'Sign in' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function LoginPage({ searchParams }: Props) {
  const { said, minutes, returnTo } = await searchParams
  const goTo = safeReturnTo(returnTo)
  if (await findDesk()) redirect(goTo)
  if (currentRequest().isHeldBack) redirect(urls.account())
  if (!(await isSetUp())) redirect(urls.setUp())
  const { name } = await loadSettings(readingOf(currentRequest()))
  return (
    <Login
      publication={name}
      notice={noticeOf(said, Number(minutes))}
      email={await findTypedEmail()}
      returnTo={goTo}
      demoUsers={site().isDemo ? DEMO_USERS : []}
    />
  )
}
