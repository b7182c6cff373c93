// Builds the two small scripts of public pages: named by their content, so that browsers may keep them for good.
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const SOURCES = { boot: 'components/site/reader/boot.ts', reader: 'components/site/reader/reader.ts' }

/** Writes `.next/assets/NAME.HASH.js` and the manifest that server.ts reads. */
export async function buildScripts(root: string): Promise<Record<keyof typeof SOURCES, string>> {
  const folder = join(root, '.next/assets')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const manifest = { boot: '', reader: '' }
  for (const [name, source] of Object.entries(SOURCES) as [keyof typeof SOURCES, string][]) {
    const { outputFiles } = await build({
      entryPoints: [join(root, source)],
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      write: false,
    })
    const code = outputFiles[0]?.text ?? ''
    const file = `${name}.${createHash('sha256').update(code).digest('hex').slice(0, 12)}.js`
    writeFileSync(join(folder, file), code)
    manifest[name] = `/assets/${file}`
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  return manifest
}
