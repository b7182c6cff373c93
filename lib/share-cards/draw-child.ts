// The process that draws share cards, apart from the server: setting type and decoding pictures keeps no reader waiting.
import { mkdirSync, readFileSync, renameSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import satori from 'satori'
import sharp, { type OverlayOptions } from 'sharp'
import { drawIcon } from '../icons/draw.ts'
import { LIMITS } from '../media/files/sizes.ts'
import { CARD, type ShareCard } from './card.ts'
import type { DrawJob, DrawResult } from './job.ts'
import { cardLayout, LOGO, logoWidth, placeOf } from './layout.ts'
import { isPictureAlone } from './settable.ts'

sharp.concurrency(1)
sharp.cache(false)

process.on('message', async (job: DrawJob) => {
  process.send?.(await answer(job))
})
process.on('disconnect', () => process.exit(0))

async function answer(job: DrawJob): Promise<DrawResult> {
  try {
    return { id: job.id, fault: null, isBare: 'icon' in job ? await icon(job) : await draw(job) }
  } catch (error) {
    return { id: job.id, fault: String(error), isBare: false }
  }
}

async function icon({ icon, file }: Extract<DrawJob, { icon: unknown }>): Promise<boolean> {
  await finished(file, (drawn) => drawIcon(icon, drawn))
  return false
}

/** Whoever finds a file finds it whole. */
async function finished(file: string, write: (drawn: string) => Promise<unknown>): Promise<void> {
  mkdirSync(dirname(file), { recursive: true })
  const drawn = `${file}.${process.pid}`
  await write(drawn)
  renameSync(drawn, file)
}

/** Whether it went without the picture it should have: then it is kept apart, for the whole one to be drawn later. */
async function draw({
  card,
  picture,
  logo,
  file,
  bare,
}: Extract<DrawJob, { card: unknown }>): Promise<boolean> {
  const mark = logo === null || isPictureAlone(card) ? null : await logoOverlay(logo, card).catch(() => null)
  const laid = picture === null ? null : await overlay(picture, card).catch(() => null)
  const isBare = picture !== null && laid === null
  const target = isBare ? bare : file
  const { logo: _, ...plain } = card
  const shown = { ...(mark ? card : plain), picture: laid ? card.picture : null }
  // Its own type is React's element, of which this has what is read.
  const layout = cardLayout(shown) as unknown as Parameters<typeof satori>[0]
  const svg = await satori(layout, { ...CARD, fonts: fonts() })
  await finished(target, (drawn) =>
    sharp(Buffer.from(svg))
      .composite([laid, mark].filter((one) => one !== null))
      .flatten({ background: '#fbf9f4' })
      .jpeg({ quality: 86, progressive: true, chromaSubsampling: '4:4:4' })
      .toFile(drawn),
  )
  return isBare
}

/** Sizes of pictures have a white ground, which becomes the card's. */
async function logoOverlay(logo: string, card: ShareCard): Promise<OverlayOptions> {
  const { data, info } = await sharp(logo, { limitInputPixels: LIMITS.pixels })
    .resize({ height: LOGO.height, width: logoWidth(card), fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true })
  const top = LOGO.top + Math.round((LOGO.height - info.height) / 2)
  return { input: data, left: LOGO.left, top, blend: 'multiply' }
}

/** Fills its place; what is tall, as a cover is, stands whole within it. */
async function overlay(picture: string, card: ShareCard): Promise<OverlayOptions> {
  const isTall = card.picture?.isTall ?? false
  const place = placeOf(card)
  const margin = isTall ? 36 : 0
  const size = { width: place.width - margin, height: CARD.height - 2 * margin }
  const { data, info } = await sharp(picture, { limitInputPixels: LIMITS.pixels })
    .resize({ ...size, fit: isTall ? 'inside' : 'cover' })
    .png()
    .toBuffer({ resolveWithObject: true })
  return {
    input: data,
    left: place.left + (isTall ? Math.round((size.width - info.width) / 2) : 0),
    top: Math.round((CARD.height - info.height) / 2),
  }
}

let loaded: Parameters<typeof satori>[1]['fonts'] | null = null

/** Newsreader has Latin letters with all their accents; those of "TNF-α" and of other names are Noto's. */
const FACES = [
  ...['latin', 'latin-ext', 'vietnamese'].map((subset) => ({ face: 'newsreader', subset })),
  ...['greek', 'cyrillic'].map((subset) => ({ face: 'noto-serif', subset })),
]

function fonts() {
  const require = createRequire(import.meta.url)
  loaded ??= ([400, 600] as const).flatMap((weight) =>
    FACES.map(({ face, subset }) => ({
      name: `${face} ${subset}`,
      data: readFileSync(
        require.resolve(`@fontsource/${face}/files/${face}-${subset}-${weight}-normal.woff`),
      ),
      weight,
      style: 'normal' as const,
    })),
  )
  return loaded
}
