// What each kind of block must know about itself. Whatever is missing or wrong falls back to something plain.
import { z } from 'zod'
import '../../no-eval.ts'
import { MAX_SPAN } from './limits.ts'

const words = (max: number) =>
  z
    .string()
    .transform((text) => text.slice(0, max).trim() || null)
    .nullable()
    .catch(null)

const span = z.number().int().min(1).max(MAX_SPAN).catch(1)

/** One zod shape per node; parsing an object never fails, except that a figure needs its medium and a video its id. */
export const attributes = {
  heading: z.object({ level: z.union([z.literal(2), z.literal(3), z.literal(4)]).catch(2) }),
  orderedList: z.object({ start: z.number().int().min(0).max(1_000_000).catch(1) }),
  blockquote: z.object({ cite: words(500) }),
  pullQuote: z.object({ attribution: words(300) }),
  callout: z.object({ title: words(300) }),
  figure: z.object({
    mediumId: z.string().trim().min(1).max(200),
    /** Empty is a choice: the picture is decorative, whatever the medium says. */
    alt: z
      .string()
      .transform((text) => text.slice(0, 2000).trim())
      .nullable()
      .catch(null),
    credit: words(500),
    size: z.enum(['column', 'wide', 'full']).catch('column'),
  }),
  table: z.object({ caption: words(1000) }),
  tableCell: z.object({
    colspan: span,
    rowspan: span,
    align: z.enum(['left', 'center', 'right']).nullable().catch(null),
  }),
  codeBlock: z.object({ language: words(40) }),
  videoEmbed: z.object({
    provider: z.enum(['youtube', 'vimeo']),
    videoId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
    title: words(300),
  }),
  reference: z.object({ id: z.string().trim().min(1).max(200) }),
  referenceMark: z.object({ ids: z.array(z.string().trim().min(1).max(200)).max(100).catch([]) }),
}
