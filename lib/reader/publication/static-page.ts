// A static page of the footer.
import type { Reading } from '../../../db/client.ts'
import { findPage } from '../../../db/reader/publication/site.ts'
import type { PageContent } from '../../pages/content.ts'
import { articleHtml } from '../../rich-text/article-html.ts'
import { bodyPictures } from '../body-pictures.ts'
import type { StaticPageView } from '../views.ts'

export async function loadStaticPage(
  reading: Reading,
  slug: string,
): Promise<(StaticPageView & { description: string }) | null> {
  const page = await findPage(reading, slug)
  return page && { ...(await staticPageView(reading, page)), description: page.description }
}

/** Also of a text that no reader sees yet. */
export async function staticPageView(
  reading: Reading,
  { title, body }: PageContent,
): Promise<StaticPageView> {
  const picture = await bodyPictures(reading, [body])
  return { title, html: articleHtml(body, { picture }), updatedAt: null }
}
