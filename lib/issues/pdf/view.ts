// What the desk shows of an issue's PDF.
import { fileSize } from '../../media/file-size.ts'
import { urls } from '../../urls.ts'

export type IssuePdf = { id: string; fileName: string; size: string; href: string }

type Row = { id: string; fileName: string; bytes: number }

export function issuePdfView(issueId: string, { id, fileName, bytes }: Row): IssuePdf {
  return { id, fileName, size: fileSize(bytes), href: urls.lookAtIssuePdf(issueId, id) }
}
