// Starts the publication for development: pages are compiled as they are asked for.
import type { Command } from '../command.ts'
import { ROOT } from '../root.ts'
import { serve } from '../serve.ts'

export const command: Command = {
  name: 'dev',
  summary: 'Starts the publication for development.',
  usage: 'masthead dev',
  async run() {
    // Loaded when it is needed, so that `masthead help` stays quick.
    const { watchAssets } = await import('../build/assets.ts')
    await watchAssets(ROOT)
    const { ended } = await serve({ NODE_ENV: 'development' }, 'server.ts')
    return ended
  },
}
