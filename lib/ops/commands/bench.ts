// Measures the built product; what is measured, and how, is in tests/bench.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Command } from '../command.ts'
import { ROOT } from '../root.ts'

export const command: Command = {
  name: 'bench',
  summary: 'Measures the built publication: typing, saving, serving; or archives of up to 200,000 articles.',
  usage:
    'masthead bench [typing | saving | rendering | …] [--json | --keep], or masthead bench scale [--most 50000]',
  async run(args) {
    // Loaded when it is needed, so that `masthead help` stays quick.
    const { buildAll } = await import('../build/build.ts')
    await buildAll(ROOT)
    // A program of its own: it needs a browser and what else only developers have.
    const [program, options] = args[0] === 'scale' ? ['scale/run.ts', args.slice(1)] : ['run.ts', args]
    const bench = spawn(process.execPath, [join(ROOT, 'tests/bench', program), ...options], {
      stdio: 'inherit',
    })
    return new Promise((resolve, reject) => {
      bench.once('error', reject)
      bench.once('exit', (code) => resolve(code ?? 1))
    })
  },
}
