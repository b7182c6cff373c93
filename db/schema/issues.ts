// Print issues: a month's contents, in sections, visible as one act; and the PDFs of what was printed.
import type { IssuePlan, IssueState } from '../../lib/issues/state.ts'
import { type Kit, visibility } from './kit.ts'
import type { mediaTables } from './media.ts'

export function issueTables(kit: Kit, { media }: ReturnType<typeof mediaTables>) {
  /** Uploaded PDFs. Issues and their versions name them; the file lies among the originals, by its hash. */
  const issuePdfs = kit.table('issue_pdfs', {
    id: kit.text().primaryKey(),
    /** First 32 hex digits of the file's SHA-256. */
    hash: kit.text().notNull(),
    fileName: kit.text().notNull(),
    bytes: kit.integer().notNull(),
    uploadedAt: kit.instant().notNull(),
    uploadedByName: kit.text().notNull(),
  })
  const issues = kit.table(
    'issues',
    {
      id: kit.text().primaryKey(),
      /** "2023-12": the address and the order in the archive. */
      slug: kit.text().notNull(),
      year: kit.integer().notNull(),
      month: kit.integer().notNull(),
      volume: kit.integer().notNull(),
      number: kit.integer().notNull(),
      title: kit.text().notNull(),
      coverId: kit.text().references(() => media.id),
      /** Of the printed issue; as public as the issue. */
      pdfId: kit.text().references(() => issuePdfs.id),
      sections: kit.json<string[]>().notNull(),
      /** Raised by every save of the issue's screen; a save says which one it began from. */
      rev: kit.integer().notNull().default(1),
      plan: kit.json<IssuePlan>(),
      ...visibility(kit),
    },
    (t) => [kit.unique('issues_slug').on(t.slug), kit.check('issues_month_real', 'month between 1 and 12')],
  )
  /** The issue as it was arranged after each save: only ever added. */
  const issueVersions = kit.table(
    'issue_versions',
    {
      id: kit.text().primaryKey(),
      issueId: kit
        .text()
        .notNull()
        .references(() => issues.id),
      rev: kit.integer().notNull(),
      state: kit.json<IssueState>().notNull(),
      at: kit.instant().notNull(),
      byName: kit.text().notNull(),
      why: kit.text().notNull(),
    },
    (t) => [kit.unique('issue_versions_rev').on(t.issueId, t.rev)],
  )
  return { issues, issuePdfs, issueVersions }
}
