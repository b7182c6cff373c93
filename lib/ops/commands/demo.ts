// Brings up the demo publication, filled: the first thing anybody runs.
import { parseArgs } from 'node:util'
import { Invalid } from '../../errors.ts'
import { DEMO_USERS } from '../../users/demo.ts'
import type { Command, Io } from '../command.ts'
import { assertPortFree } from '../demo/port.ts'
import { ROOT } from '../root.ts'
import { serve } from '../serve.ts'

export const command: Command = {
  name: 'demo',
  summary: 'Fills and starts the demo publication; run again, it keeps its data.',
  usage: 'masthead demo [--reset] [--as-of 2026-11-24] [--fill-only]',
  async run(args, io) {
    const { values } = parseArgs({
      args,
      options: { reset: { type: 'boolean' }, 'as-of': { type: 'string' }, 'fill-only': { type: 'boolean' } },
    })
    const asOf = readMoment(values['as-of'])
    const { readEnv } = await import('../../env.ts')
    const { emptyDataFolder, filledFor } = await import('../data-folder.ts')
    const env = readEnv()
    if (!values['fill-only']) await assertPortFree(env.port, env.host)
    if (values.reset && filledFor(env.dataDir) !== null) emptyDataFolder(env.dataDir)
    const isFilled = filledFor(env.dataDir) !== null
    await Promise.all([isFilled ? null : fill(env.dataDir, asOf, io), values['fill-only'] ? null : build(io)])
    if (values['fill-only']) return 0
    const { port, ended } = await serve({ MASTHEAD_DEMO: '1' })
    if (port > 0) sayWhatNext(io, `http://${env.host}:${port}`)
    return ended
  },
}

// What is heavy is loaded when it is needed, so that `masthead help` stays quick.

async function fill(folder: string, asOf: number, io: Io): Promise<void> {
  const { fillDemo } = await import('../demo/fill-demo.ts')
  await fillDemo(folder, asOf, io)
}

async function build(io: Io): Promise<void> {
  const { buildAll } = await import('../build/build.ts')
  if (await buildAll(ROOT)) io.err('Pages built.')
}

function readMoment(text: string | undefined): number {
  const moment = text === undefined ? Date.now() : Date.parse(text)
  if (Number.isNaN(moment))
    throw new Invalid(`"${text}" is no date. Write it like 2026-11-24 or 2026-11-24T09:30:00Z.`)
  return moment
}

function sayWhatNext(io: Io, address: string): void {
  io.out(`
Synovia is at ${address}/

Sign in with one click at ${address}/login/ as
${DEMO_USERS.map((user) => `  ${user.role.padEnd(17)} ${user.email}`).join('\n')}

Try next
  ${address}/article/what-the-waiting-room-hears/   an essay on six pages, with references
  ${address}/desk/                                  write an article and publish it
  ${address}/feed/                                  the whole articles, for subscribers

Stop with Ctrl-C. Start over with: npm run demo -- --reset`)
}
