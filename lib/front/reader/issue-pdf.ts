// The PDF of a printed issue: straight from disk for whoever may see the issue, at once nobody's when it is taken back.
import { newContext, readingOf } from '../../page-store/context.ts'
import { loadIssuePdf } from '../../reader/publication/issue-pdf.ts'
import { decodedPath } from '../../redirects/key.ts'
import { type FileAnswer, sendPdf } from '../files/files.ts'
import type { Front } from '../front.ts'
import { secure } from '../headers.ts'
import { redirect } from '../redirect.ts'

/** `isBent`: asked for in another form than `path`. `isAside`: of another moment, for somebody at the desk. */
type Asked = { path: string; now: number; isBent?: boolean; isAside?: boolean }

/** False when there is none to be seen at this address: it is then answered as any other where nothing stands. */
export async function answerIssuePdf(front: Front, file: FileAnswer, asked: Asked): Promise<boolean> {
  const { path, now, isBent = false, isAside = false } = asked
  const [, slug] = ADDRESS.exec(path) ?? []
  if (!slug) return false
  const reading = readingOf(newContext(front.db, now, { address: path }))
  const pdf = await loadIssuePdf(reading, decodedPath(slug))
  if (!pdf) return false
  if (isBent) {
    secure(file.response, 'asset', front)
    redirect(file.response, path, 308)
    return true
  }
  const caching = isAside ? 'private, no-store' : 'public, no-cache'
  sendPdf(file, { ...pdf, caching }, front.folders.originals)
  return true
}

const ADDRESS = /^\/issue\/([^/]+)\/pdf\/$/
