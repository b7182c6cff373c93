import { notFound } from 'next/navigation'
import { RedirectFileScreen } from '../../../../../components/desk/redirects/file.client.tsx'
import { TakenFiles } from '../../../../../components/desk/redirects/taken-files.tsx'
import { requireDesk } from '../../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../../lib/reader/settings.ts'
import { loadTakenFiles } from '../../../../../lib/redirects/file/files.ts'

export const metadata = { title: 'Take in redirects' }

export default async function RedirectFilePage() {
  const files = await loadTakenFiles(await requireDesk())
  if (!files) notFound()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  return (
    <>
      <RedirectFileScreen />
      <TakenFiles files={files} timeZone={timeZone} />
    </>
  )
}
