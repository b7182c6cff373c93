// The process that decodes pictures, apart from the server: a file that breaks the decoder breaks only this.
import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import type { Rendition } from '../../db/schema/media.ts'
import type { DeriveJob, DeriveResult } from './job.ts'
import { type Box, cropBox, type Format, LIMITS, VARIANTS, type Variant, widthsFor } from './sizes.ts'

sharp.concurrency(1)
sharp.cache(false)

process.on('message', async (job: DeriveJob) => {
  process.send?.(await answer(job))
})
process.on('disconnect', () => process.exit(0))

async function answer(job: DeriveJob): Promise<DeriveResult> {
  try {
    return { id: job.id, kind: 'done', ...(await derive(job)) }
  } catch (error) {
    const tooLarge = error instanceof Error && /pixel limit/i.test(error.message)
    const message = tooLarge
      ? 'This picture has too many pixels. Save it at a smaller size and try again.'
      : 'This picture could not be read. Open it in a picture program, save it again, and retry.'
    return { id: job.id, kind: 'refused', message }
  }
}

/** Decodes once, upright (EXIF orientation applied) and without metadata, then cuts and shrinks. */
async function derive({ file, folder, formats, focal }: DeriveJob) {
  mkdirSync(folder, { recursive: true })
  const { data, info } = await sharp(file, { limitInputPixels: LIMITS.pixels, failOn: 'error' })
    .rotate()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const upright = () => sharp(data, { raw: { width, height, channels }, limitInputPixels: LIMITS.pixels })
  const renditions: Rendition[] = []
  for (const variant of Object.keys(VARIANTS) as Variant[]) {
    const box = cropBox(width, height, VARIANTS[variant].ratio, focal)
    for (const wanted of widthsFor(variant, box)) {
      renditions.push(...(await writeSizes(upright(), { variant, box, wanted, folder, formats })))
    }
  }
  return { width, height, renditions }
}

type Size = { variant: Variant; box: Box; wanted: number; folder: string; formats: Format[] }

async function writeSizes(
  picture: Sharp,
  { variant, box, wanted, folder, formats }: Size,
): Promise<Rendition[]> {
  const { data, info } = await picture
    .extract(box)
    .resize({ width: wanted })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const written: Rendition[] = []
  for (const format of formats) {
    const file = join(folder, `${variant}-${width}.${format}`)
    // In one step, because another process may be serving or making the same file.
    await encode(sharp(data, { raw: { width, height, channels } }), format).toFile(`${file}.${process.pid}`)
    renameSync(`${file}.${process.pid}`, file)
    written.push({ variant, format, width, height })
  }
  return written
}

function encode(picture: Sharp, format: Format): Sharp {
  switch (format) {
    case 'jpg':
      return picture.jpeg({ quality: 80, progressive: true })
    case 'webp':
      return picture.webp({ quality: 78, effort: 2 })
    case 'avif':
      return picture.avif({ quality: 55, effort: 2 })
  }
}
