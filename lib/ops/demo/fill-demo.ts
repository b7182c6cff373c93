// Fills the demo publication into an empty data folder, and notes for which moment.
import { mkdirSync } from 'node:fs'
import { makeDeriver } from '../../media/files/deriver.ts'
import type { Io } from '../command.ts'
import { beginFill, emptyDataFolder, endFill, openStore } from '../data-folder.ts'
import { makeProgress } from '../progress.ts'
import { fillSynovia } from '../seed/fill.ts'

/** A fill that fails leaves no half-filled magazine behind; one that is killed leaves a folder that says so. */
export async function fillDemo(folder: string, asOf: number, io: Io): Promise<void> {
  mkdirSync(folder, { recursive: true })
  beginFill(folder, asOf)
  const db = await openStore(folder)
  const deriver = makeDeriver({ processes: 2 })
  const progress = makeProgress(io)
  try {
    await fillSynovia(db, { asOf, kit: { dataDir: folder, deriver }, progress: progress.step })
    endFill(folder, asOf)
  } catch (error) {
    await db.close()
    emptyDataFolder(folder)
    throw error
  } finally {
    progress.stop()
    deriver.close()
  }
  await db.close()
}
