import { ArticleScreen } from '../../../../../components/desk/article/screen.client.tsx'
import { loadNewArticle } from '../../../../../lib/articles/desk-form.ts'
import { requireDesk } from '../../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../../lib/reader/settings.ts'

export const metadata = { title: 'New article' }

export default async function NewArticlePage() {
  const desk = await requireDesk()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  return <ArticleScreen form={await loadNewArticle(desk)} userId={desk.actor.id} timeZone={timeZone} />
}
