// A static page of the footer.
import type { Reading } from '../../db/client.ts'
import { findPage } from '../../db/reader/site.ts'
import { articleHtml } from '../rich-text/article-html.ts'
import { bodyPictures } from './body-pictures.ts'
import type { StaticPageView } from './views.ts'

export async function loadStaticPage(
  reading: Reading,
  slug: string,
): Promise<(StaticPageView & { description: string }) | null> {
  const page = await findPage(reading, slug)
  if (!page) return null
  const picture = await bodyPictures(reading, [page.body])
  return {
    title: page.title,
    description: page.description,
    html: articleHtml(page.body, { picture }),
    updatedAt: null,
  }
}
