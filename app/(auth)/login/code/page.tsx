import { redirect } from 'next/navigation'
import { CodeStep } from '../../../../components/desk/auth/steps.tsx'
import { noticeOf } from '../../../../lib/auth/notice.ts'
import { findStep } from '../../../../lib/next/sign-in.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'
import { urls } from '../../../../lib/urls.ts'

export const metadata = { title: 'One more step' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function CodePage({ searchParams }: Props) {
  const { said, minutes } = await searchParams
  if (!(await findStep())) redirect(urls.login())
  const { name } = await loadSettings(readingOf(currentRequest()))
  return <CodeStep publication={name} notice={noticeOf(said, Number(minutes))} />
}
