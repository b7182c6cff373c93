// The demo with all formats of its pictures, as any publication has them soon after they came; kept for later runs.
import { cpSync, existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { openSqlite } from '../../db/sqlite.ts'
import { makeDeriver } from '../../lib/media/files/deriver.ts'
import { finishMedia } from '../../lib/media/files/finish.ts'
import { AS_OF, demoData } from '../support/running/demo-data.ts'

/** A filled data folder, never to be written to. A program whose clock a test sets makes no AVIF by itself: it is made here. */
export async function finishedDemo(): Promise<string> {
  const demo = await demoData()
  const finished = `${demo}-finished`
  if (existsSync(finished)) return finished
  process.stderr.write('Making the AVIF sizes of the demo’s pictures: some minutes, once a day.\n')
  // Under another name first: it must not be taken for a whole one when this is interrupted.
  const unfinished = `${finished}.${process.pid}`
  cpSync(demo, unfinished, { recursive: true })
  const db = await openSqlite({ file: join(unfinished, 'masthead.sqlite') })
  const deriver = makeDeriver()
  await finishMedia(db, { dataDir: unfinished, deriver }, () => AS_OF, new AbortController().signal)
  deriver.close()
  await db.close()
  renameSync(unfinished, finished)
  return finished
}
