// Says that the machine is ready: bin/run.mjs has seen to Node and the dependencies before this runs.
import type { Command } from '../command.ts'

export const command: Command = {
  name: 'setup',
  summary: 'Installs what Masthead needs into this folder; safe to repeat.',
  usage: 'masthead setup',
  async run(_args, io) {
    io.out(`Ready: Node ${process.versions.node} and the dependencies are in place.`)
    io.out('Next: "npm run demo" fills and starts the demonstration magazine, "npm test" runs every check.')
    return 0
  },
}
