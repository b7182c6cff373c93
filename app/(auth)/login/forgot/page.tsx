import { Forgot } from '../../../../components/desk/auth/steps.tsx'
import { noticeOf } from '../../../../lib/auth/notice.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'

export const metadata = { title: 'New password' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ForgotPage({ searchParams }: Props) {
  const { said } = await searchParams
  const { name } = await loadSettings(readingOf(currentRequest()))
  return <Forgot publication={name} notice={noticeOf(said, 0)} />
}
