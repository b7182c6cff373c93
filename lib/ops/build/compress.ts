// Compresses the build's scripts and styles once, so that the front only has to choose.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Writes `FILE.br` and `FILE.gz` beside every script and style sheet. */
export function compressBuild(root: string): void {
  for (const folder of ['.next/static', '.next/assets']) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(js|css)$/.test(entry.name)) continue
      const file = join(entry.parentPath, entry.name)
      const content = readFileSync(file)
      writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [QUALITY]: 9 } }))
      writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
    }
  }
}

/** Eleven, the best, takes ten times as long for two percent. */
const QUALITY = constants.BROTLI_PARAM_QUALITY
