// Starts the publication in production.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Invalid } from '../../errors.ts'
import type { Command } from '../command.ts'
import { PROGRAM, ROOT } from '../root.ts'
import { serve } from '../serve.ts'

export const command: Command = {
  name: 'start',
  summary: 'Starts the publication in production, after a build.',
  usage: 'masthead start',
  async run() {
    if (!existsSync(join(ROOT, PROGRAM))) {
      throw new Invalid('There is no build yet. Run "npm run build" first.')
    }
    const { ended } = await serve()
    return ended
  },
}
