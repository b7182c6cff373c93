// @vitest-environment node
// What the reader's scripts weigh, since they are promised to be small, and what they must never use.

import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'

const FOLDER = new URL('../../components/site/reader/', import.meta.url).pathname

function minified(name: string): string {
  const entryPoints = [`${FOLDER}${name}.ts`]
  const built = buildSync({
    entryPoints,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  })
  return built.outputFiles[0]?.text ?? ''
}

test('the script before the first paint is under 500 bytes, the other under 6 KB as it is sent', () => {
  expect(minified('boot').length).toBeLessThan(500)
  expect(gzipSync(minified('reader')).length).toBeLessThan(6 * 1024)
})

test('neither uses what Trusted Types and the security policy refuse', () => {
  for (const code of [minified('boot'), minified('reader')]) {
    expect(code).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function/)
  }
})
