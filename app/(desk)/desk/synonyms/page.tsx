import { notFound } from 'next/navigation'
import { SynonymsView } from '../../../../components/desk/synonyms/synonyms-view.tsx'
import { requireDesk } from '../../../../lib/next/session.ts'
import { loadSynonyms } from '../../../../lib/synonyms/list.ts'

export const metadata = { title: 'Synonyms' }

export default async function SynonymsPage() {
  const synonyms = await loadSynonyms(await requireDesk())
  if (!synonyms) notFound()
  return <SynonymsView synonyms={synonyms} />
}
