import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { manifestOf, PAPER } from '../../../../lib/discovery/manifest.ts'
import { publicationSettings } from '../../../../lib/settings/settings.ts'

const root = join(import.meta.dirname, '../../../..')

test('what the browser draws around a page has the colour of its paper', () => {
  const tokens = readFileSync(join(root, 'components/site/base/tokens.css'), 'utf8')
  expect(tokens).toContain(`--paper: light-dark(${PAPER.light}, ${PAPER.dark});`)
})

test('the manifest has the publication’s name and language, and icons that are there', () => {
  const manifest = manifestOf(publicationSettings.parse({ name: 'Ostéon', language: 'fr' }), null)
  expect(manifest).toMatchObject({ name: 'Ostéon', lang: 'fr', start_url: '/' })
  expect(manifest).not.toHaveProperty('description')
  for (const { src } of (manifest as { icons: { src: string }[] }).icons)
    expect(readFileSync(join(root, 'public', src)).length).toBeGreaterThan(100)
})

test('a publication’s own icon is there for devices in their sizes, and once with room to be cut round', () => {
  const manifest = manifestOf(publicationSettings.parse({}), 'abc') as { icons: object[] }
  expect(manifest.icons).toEqual([
    { src: '/icon/abc/192.png', type: 'image/png', sizes: '192x192' },
    { src: '/icon/abc/512.png', type: 'image/png', sizes: '512x512' },
    { src: '/icon/abc/masked.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
  ])
})
