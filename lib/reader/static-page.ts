// A static page of the footer.
import type { Reading } from '../../db/client.ts'
import { findPage, mapMedia } from '../../db/reader/site.ts'
import { toHtml } from '../rich-text/to-html.ts'
import type { StaticPageView } from './views.ts'

export async function loadStaticPage(reading: Reading, slug: string): Promise<(StaticPageView & { description: string }) | null> {
  const page = await findPage(reading, slug)
  if (!page) return null
  return { title: page.title, description: page.description, html: toHtml(page.body.content), updatedAt: null }
}
