import { notFound } from 'next/navigation'
import { ArticleScreen } from '../../../../../components/desk/article/screen.client.tsx'
import { loadArticleForm } from '../../../../../lib/articles/desk-form.ts'
import { requireDesk } from '../../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../../lib/reader/settings.ts'

export const metadata = { title: 'Article' }

type Props = { params: Promise<{ id: string }> }

export default async function ArticlePage({ params }: Props) {
  const desk = await requireDesk()
  const form = await loadArticleForm(desk, (await params).id)
  if (!form) notFound()
  const { timeZone, wordsPerPage } = await loadSettings(readingOf(currentRequest()))
  return <ArticleScreen form={form} userId={desk.actor.id} timeZone={timeZone} wordsPerPage={wordsPerPage} />
}
