// Measures the built product; what is measured, and how, is in tests/bench.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Command } from '../command.ts'
import { ROOT } from '../root.ts'

export const command: Command = {
  name: 'bench',
  summary: 'Measures the built publication: typing, saving, pages made anew.',
  usage: 'masthead bench [typing | saving | rendering] [--json | --keep]',
  async run(args) {
    // Loaded when it is needed, so that `masthead help` stays quick.
    const { buildAll } = await import('../build/build.ts')
    await buildAll(ROOT)
    // A program of its own: it needs a browser and what else only developers have.
    const bench = spawn(process.execPath, [join(ROOT, 'tests/bench/run.ts'), ...args], { stdio: 'inherit' })
    return new Promise((resolve, reject) => {
      bench.once('error', reject)
      bench.once('exit', (code) => resolve(code ?? 1))
    })
  },
}
