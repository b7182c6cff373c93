// An uploaded PDF for the desk, whether readers get it or not.
import { findIssuePdf, type IssuePdfRow } from '../../../db/store/publication/issues.ts'
import type { Desk } from '../../desk.ts'
import { NotFound } from '../../errors.ts'
import { authorize } from '../../policy.ts'

/** Throws NotFound; Forbidden for whoever may not arrange issues. */
export async function findUploadedPdf(desk: Desk, id: string): Promise<IssuePdfRow> {
  authorize(desk.actor, 'issue.edit')
  const row = await findIssuePdf(desk.db, id)
  if (!row) throw new NotFound('This PDF is not here.')
  return row
}
