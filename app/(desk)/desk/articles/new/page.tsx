import { ArticleScreen } from '../../../../../components/desk/article/screen.client.tsx'
import { loadNewArticle } from '../../../../../lib/articles/desk-form.ts'
import { requireDesk } from '../../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../../lib/reader/settings.ts'

export const metadata = { title: 'New article' }

export default async function NewArticlePage() {
  const desk = await requireDesk()
  const { timeZone, wordsPerPage } = await loadSettings(readingOf(currentRequest()))
  const form = await loadNewArticle(desk)
  return <ArticleScreen form={form} userId={desk.actor.id} timeZone={timeZone} wordsPerPage={wordsPerPage} />
}
