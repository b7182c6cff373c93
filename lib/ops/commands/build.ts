// Builds the site for production.
import type { Command } from '../command.ts'
import { ROOT } from '../root.ts'

export const command: Command = {
  name: 'build',
  summary: 'Builds the site for production; quick when nothing has changed.',
  usage: 'masthead build',
  async run(_args, io) {
    // Loaded when it is needed, so that `masthead help` stays quick.
    const { buildAll } = await import('../build/build.ts')
    const started = Date.now()
    const isNew = await buildAll(ROOT)
    io.out(isNew ? `Built in ${Math.round((Date.now() - started) / 1000)} s.` : 'The build is up to date.')
    return 0
  },
}
