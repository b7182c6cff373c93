// Brings another publication in: its articles, pages, people, categories, menus and pictures.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Invalid } from '../../errors.ts'
import type { Command } from '../command.ts'

export const command: Command = {
  name: 'import',
  summary: 'Imports a WordPress export (the .xml file of Tools, Export); safe to repeat.',
  usage: 'masthead import wxr FILE [--media UPLOADS-FOLDER] [--dry-run] [--json]',
  async run(args, io) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { media: { type: 'string' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
    })
    const [kind, file, ...more] = positionals
    if (kind !== 'wxr' || !file || more.length > 0) throw new Invalid(`Say what to import: ${command.usage}`)
    // Loaded when it is needed, so that `masthead help` stays quick.
    const { readEnv } = await import('../../env.ts')
    const { importInSmallHeap } = await import('../import/small-heap.ts')
    const order = {
      file: resolve(file),
      media: values.media === undefined ? null : resolve(values.media),
      isDryRun: values['dry-run'] === true,
      isJson: values.json === true,
      dataDir: readEnv({ ...process.env, ...io.env }).dataDir,
    }
    return importInSmallHeap(order, io)
  },
}
