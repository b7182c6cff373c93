// The PDF of a printed issue, for whoever may see the issue at the reading's moment.
import type { Reading } from '../../../db/client.ts'
import { findIssue } from '../../../db/reader/publication/issues.ts'
import { slugify } from '../../slugs.ts'
import { loadSettings } from '../settings.ts'

/** `fileName` is what a reader's computer keeps it under. */
export type PrintedPdf = { hash: string; fileName: string }

export async function loadIssuePdf(reading: Reading, slug: string): Promise<PrintedPdf | null> {
  const row = await findIssue(reading, slug)
  if (!row?.pdf) return null
  const { name } = await loadSettings(reading)
  // A header takes plain letters only; a name of others leaves the month.
  const latin = slugify(name).replaceAll(/[^a-z0-9-]/g, '')
  return { hash: row.pdf.hash, fileName: `${[latin, slug].filter(Boolean).join('-')}.pdf` }
}
