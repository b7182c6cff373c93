// From the public page of an article to its text at the desk.
import { notFound, redirect } from 'next/navigation'
import { findArticleIdBySlug } from '../../../../../db/desk/articles/articles.ts'
import { requireDesk } from '../../../../../lib/next/session.ts'
import { decodedPath } from '../../../../../lib/redirects/key.ts'
import { urls } from '../../../../../lib/urls.ts'

type Props = { params: Promise<{ slug: string }> }

export default async function EditPage({ params }: Props) {
  const desk = await requireDesk()
  const id = await findArticleIdBySlug(desk, decodedPath((await params).slug))
  if (!id) notFound()
  redirect(urls.deskArticle(id))
}
