// How long the program takes until it answers, as one file and as it is written.
import { cpSync } from 'node:fs'
import { PROGRAM } from '../../../lib/ops/root.ts'
import { makeFolder, removeFolder } from '../../support/db.ts'
import { AS_OF, demoData } from '../../support/running/demo-data.ts'
import { startSiteOn } from '../../support/running/site.ts'
import { figuresOf } from '../figures.ts'
import type { Group, Row } from '../row.ts'

const STARTS = 9

export const starting: Group = {
  name: 'starting',
  title: 'Starting',
  async measure(): Promise<Row[]> {
    const folder = makeFolder()
    cpSync(await demoData(), folder, { recursive: true })
    const built: number[] = []
    const written: number[] = []
    // In turns, so that a machine that gets busier slows both.
    for (let turn = 0; turn < STARTS; turn++) {
      built.push(await start(folder, PROGRAM))
      written.push(await start(folder, 'server.ts'))
    }
    removeFolder(folder)
    const against = { what: 'run from its sources', median: figuresOf(written).median }
    const goal = { of: 'median', most: 2000 } as const
    return [{ what: 'from the start until it answers', unit: 'ms', ...figuresOf(built), goal, against }]
  },
}

/** In milliseconds. */
async function start(folder: string, program: string): Promise<number> {
  const began = performance.now()
  const site = await startSiteOn(folder, AS_OF, {}, program)
  const taken = performance.now() - began
  await site.stop()
  return taken
}
