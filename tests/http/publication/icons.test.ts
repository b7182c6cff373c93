// The publication's own icon and logo, wherever programs look for them: from the next request on, at addresses of their own.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { publishSettings } from '../../../lib/settings/publish.ts'
import type { PublicationSettings } from '../../../lib/settings/settings.ts'
import { aMedium } from '../../support/builders.ts'
import { admin, deskOf } from '../../support/cast.ts'
import { ESSAY, readPage } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ask, askRaw } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'

const site = ownSite()
let base: string | null = null

async function publish(changed: Partial<PublicationSettings>): Promise<void> {
  const standing = await publishSettings(deskOf(admin, site.db, AS_OF), { base, changed: {} }).catch(
    ({ current }) => current,
  )
  base = (await publishSettings(deskOf(admin, site.db, AS_OF), { base: standing.id, changed })).id
}

/** With its file where the running site looks for it. */
async function aPictureOf(hash: string, width: number, height: number, background: string) {
  const folder = join(site.folder, 'media', hash)
  mkdirSync(folder, { recursive: true })
  await sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toFile(join(folder, `full-${width}.jpg`))
  const renditions = [{ variant: 'full' as const, format: 'jpg' as const, width, height }]
  return (await aMedium(site.db, { hash, width, height, renditions })).id
}
const [ONE, OTHER, LOGO] = ['1', '2', '3'].map((digit) => digit.repeat(32)) as [string, string, string]

const iconsOf = async () => {
  const { document } = await readPage(site.origin, '/')
  return [...document.querySelectorAll('link[rel~=icon], link[rel=apple-touch-icon]')].map((link) =>
    link.getAttribute('href'),
  )
}
const manifest = async () => JSON.parse((await ask(site.origin, '/manifest.webmanifest')).text)
const organization = async () => {
  const text = (await readPage(site.origin, '/')).text('script[type="application/ld+json"]')
  const nodes = JSON.parse(text)['@graph'] as { '@type': string; logo: object }[]
  return nodes.find((one) => one['@type'] === 'Organization')?.logo
}

test('an icon is on pages, in the manifest and where programs look first, and an older address leads to it', async () => {
  expect(await iconsOf()).toEqual(['/icon.svg', '/apple-touch-icon.png'])
  expect((await ask(site.origin, '/favicon.ico')).status).toBe(200)
  await publish({ iconId: await aPictureOf(ONE, 600, 600, '#204060') })
  expect(await iconsOf()).toEqual(['32', '192', 'touch'].map((name) => `/icon/${ONE}/${name}.png`))
  const { icons } = await manifest()
  for (const { src, sizes } of icons) {
    const { status, headers, body } = await askRaw(site.origin, src)
    expect([src, status, headers['content-type']]).toEqual([src, 200, 'image/png'])
    const { width, height } = await sharp(body).metadata()
    expect(`${width}x${height}`).toBe(sizes)
  }
  for (const [path, name] of [
    ['/favicon.ico', '32'],
    ['/apple-touch-icon.png', 'touch'],
    ['/icon-512.png', '512'],
  ]) {
    const { status, location } = await ask(site.origin, path ?? '')
    expect([status, location]).toEqual([302, `/icon/${ONE}/${name}.png`])
  }
  await publish({ iconId: await aPictureOf(OTHER, 600, 600, '#602040') })
  expect((await iconsOf())[0]).toBe(`/icon/${OTHER}/32.png`)
  const older = await ask(site.origin, `/icon/${ONE}/32.png`)
  expect([older.status, older.location]).toEqual([301, `/icon/${OTHER}/32.png`])
  for (const none of [`/icon/${OTHER}/33.png`, `/icon/${OTHER}/32.jpg`, `/icon/${OTHER}/`])
    expect((await ask(site.origin, none)).status, none).toBe(404)
  await publish({ iconId: '' })
  expect(await iconsOf()).toEqual(['/icon.svg', '/apple-touch-icon.png'])
})

test('search engines are told the logo with its measures, and cards have it with the publication’s colours', async () => {
  const cardOf = async () =>
    (await readPage(site.origin, ESSAY)).attribute('meta[property="og:image"]', 'content') ?? ''
  expect(await organization()).toMatchObject({ url: `${site.origin}/icon-512.png`, width: 512 })
  const before = await cardOf()
  const colours = { house: { day: '#8c3a24', night: '#e39c83' } }
  await publish({ logoId: await aPictureOf(LOGO, 640, 120, '#8c3a24'), colours })
  expect(await organization()).toMatchObject({
    ...{ url: `${site.origin}/media/${LOGO}/full-640.jpg`, width: 640, height: 120 },
  })
  const card = await cardOf()
  expect(card).not.toBe(before)
  const { status, body } = await askRaw(site.origin, card.slice(site.origin.length))
  expect(status).toBe(200)
  // In the name's place, and the line below it; a JPEG is as near as that.
  for (const [left, top] of [
    [80, 80],
    [80, 124],
  ] as const) {
    const pixel = await sharp(body).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()
    const away = [0x8c, 0x3a, 0x24].map((part, at) => Math.abs((pixel[at] ?? 0) - part))
    expect(Math.max(...away), String(top)).toBeLessThan(24)
  }
})
