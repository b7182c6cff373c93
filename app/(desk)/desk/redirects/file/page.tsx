import { notFound } from 'next/navigation'
import { RedirectFileScreen } from '../../../../../components/desk/redirects/file.client.tsx'
import { requireDesk } from '../../../../../lib/next/session.ts'
import { can } from '../../../../../lib/policy.ts'

export const metadata = { title: 'Take in redirects' }

export default async function RedirectFilePage() {
  const { actor } = await requireDesk()
  if (!can(actor, 'site.edit')) notFound()
  return <RedirectFileScreen />
}
