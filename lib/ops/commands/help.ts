// Lists the commands, or explains one.
import type { Command, Io } from '../command.ts'
import { dispatch, listCommands } from '../dispatch.ts'

export const command: Command = {
  name: 'help',
  summary: 'Lists the commands, or explains one.',
  usage: 'masthead help [COMMAND]',
  async run(args, io) {
    const [name] = args
    return name ? dispatch([name, '--help'], io) : listAll(io)
  },
}

async function listAll(io: Io): Promise<number> {
  const commands = await listCommands()
  const width = Math.max(...commands.map(({ name }) => name.length))
  io.out('Masthead, publishing software for society magazines.\n\nUsage: masthead COMMAND [OPTIONS]\n')
  for (const { name, summary } of commands) io.out(`  ${name.padEnd(width)}  ${summary}`)
  io.out('\n"masthead COMMAND --help" explains one of them.')
  return 0
}
