// What is written of a static page.
import { z } from 'zod'
import { type Doc, emptyDoc, parseDoc } from '../rich-text/document.ts'

export const pageContent = z.strictObject({
  title: z.string().trim().min(1, 'Give the page a title.').max(300),
  /** One sentence for search engines and for what is shared. */
  description: z.string().trim().max(500).default(''),
  body: z.unknown().transform((body): Doc => parseDoc(body)),
})

export type PageContent = z.output<typeof pageContent>

export const emptyPage = (): PageContent => ({ title: '', description: '', body: emptyDoc() })

/** Only what is written: a stored row has more. */
export const pageTextOf = ({ title, description, body }: PageContent): PageContent => ({
  title,
  description,
  body,
})
