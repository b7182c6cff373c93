// The PDF of a printed issue comes in: an upload that is whole becomes a file that issues can name.
import { open } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import { z } from 'zod'
import { findIssuePdf, insertIssuePdf } from '../../../db/store/publication/issues.ts'
import { findIssueRow } from '../../../db/store/publication/site.ts'
import { recordActivity } from '../../activity.ts'
import { act, type Desk } from '../../desk.ts'
import { Invalid, NotFound } from '../../errors.ts'
import { keepOriginal, originalFile } from '../../media/files/take-in.ts'
import { headOf, type Whole, wholeUpload } from '../../media/uploads/arrived.ts'
import { removeUpload, type UploadRoom } from '../../media/uploads/room.ts'
import { authorize } from '../../policy.ts'
import { type IssuePdf, issuePdfView } from './view.ts'

export const addIssuePdfInput = z.strictObject({ uploadId: z.string().max(100) })

/**
 * Readers get it once the issue is saved with it. Asked again, after an answer that got lost, it answers the same. Refused,
 * and forgotten: what is no PDF, and one that is cut off. Recorded: issue.upload-pdf.
 */
export async function addIssuePdf(
  desk: Desk,
  room: UploadRoom,
  { id = '', uploadId }: { id?: string; uploadId: string },
): Promise<IssuePdf> {
  authorize(desk.actor, 'issue.edit')
  const known = await findIssuePdf(desk.db, uploadId)
  if (known) return issuePdfView(id, known)
  if (!(await findIssueRow(desk.db, id))) throw new NotFound('This issue does not exist.')
  return wholeUpload(desk, room, { uploadId, kind: 'pdf' }, async (whole, { fileName }) => {
    const fault = await faultOf(whole)
    if (fault) throw new Invalid(`${fileName} ${fault}`)
    await keepOriginal(whole.file, originalFile(room.kit.dataDir, whole.hash, 'pdf'))
    const { hash, bytes } = whole
    const pdf = await recordIssuePdf(desk, id, { id: uploadId, hash, fileName, bytes })
    await removeUpload(room, desk.actor.id, uploadId)
    return pdf
  })
}

type NewPdf = { id: string; hash: string; fileName: string; bytes: number }

/** Of a file that lies among the originals, whole and looked at. Recorded: issue.upload-pdf. */
export function recordIssuePdf(desk: Desk, issueId: string, pdf: NewPdf): Promise<IssuePdf> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'issue.edit')
    await insertIssuePdf(tx, { ...pdf, uploadedAt: desk.now, uploadedByName: desk.actor.name })
    const { fileName, bytes } = pdf
    const entry = { act: 'issue.upload-pdf', subject: 'issue', subjectId: issueId }
    await recordActivity(tx, desk, { ...entry, detail: { fileName, bytes } })
    return issuePdfView(issueId, pdf)
  })
}

/** Programs that read PDF look for its end here (ISO 32000-1, H.3, note 18). */
const END_WITHIN = 1024

/** By its bytes; its name and the browser's word do not count. */
async function faultOf({ file, bytes }: Whole): Promise<string | null> {
  const type = await fileTypeFromBuffer(await headOf(file))
  if (type?.mime !== 'application/pdf') return 'is not a PDF. Export the issue as PDF and try again.'
  const handle = await open(file, 'r')
  try {
    const length = Math.min(bytes, END_WITHIN)
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, bytes - length)
    if (buffer.includes('%%EOF')) return null
    return 'ends in the middle: it seems to be cut off. Export it anew and try again.'
  } finally {
    await handle.close()
  }
}
