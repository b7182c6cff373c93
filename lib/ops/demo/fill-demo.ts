// Fills the demo publication into an empty data folder, and notes for which moment.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDeriver } from '../../media/deriver.ts'
import type { Io } from '../command.ts'
import { emptyDataFolder, openStore } from '../data-folder.ts'
import { makeProgress } from '../progress.ts'
import { fillSynovia } from '../seed/fill.ts'

/** A fill that fails leaves no half-filled magazine behind. */
export async function fillDemo(folder: string, asOf: number, io: Io): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const db = await openStore(folder)
  const deriver = makeDeriver({ processes: 2 })
  const progress = makeProgress(io)
  try {
    await fillSynovia(db, { asOf, kit: { dataDir: folder, deriver }, progress: progress.step })
    writeFileSync(join(folder, 'demo.json'), JSON.stringify({ asOf }))
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
