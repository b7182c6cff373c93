// What a trial keeps of terms and sponsors, read again.
import { z } from 'zod'
import type { Instead } from '../../db/reader/instead.ts'
import { authorRow, categoryRow, sponsorRow } from '../terms/rows.ts'

export const insteadKept = z.object({
  categories: z.array(categoryRow),
  authors: z.array(authorRow),
  sponsors: z.array(sponsorRow),
  absent: z.array(z.string()),
  byTitle: z.record(z.string(), z.array(z.string())),
  sponsored: z.object({ articleId: z.string(), words: z.string() }).nullable(),
}) satisfies z.ZodType<Instead>
