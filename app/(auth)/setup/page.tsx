import { redirect } from 'next/navigation'
import { SetUp } from '../../../components/desk/auth/steps.tsx'
import { noticeOf } from '../../../lib/auth/notice.ts'
import { isSetUp } from '../../../lib/next/session.ts'
import { urls } from '../../../lib/urls.ts'

export const metadata = { title: 'Set up' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SetUpPage({ searchParams }: Props) {
  if (await isSetUp()) redirect(urls.login())
  const { said } = await searchParams
  return <SetUp notice={noticeOf(said, 0)} folder="the data folder" />
}
