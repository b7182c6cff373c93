// The process that decodes pictures, apart from the server: a file that breaks the decoder breaks only this.
import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import type { Rendition } from '../../../db/schema/media.ts'
import type { DeriveJob, DeriveResult } from './job.ts'
import {
  ALL_VARIANTS,
  type Box,
  cropBox,
  cropOf,
  type Format,
  fileOf,
  LIMITS,
  measureFault,
  VARIANTS,
  type Variant,
  widthsFor,
} from './sizes.ts'
import { findStowaway } from './stowaway.ts'

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
    const message =
      error instanceof Unfit
        ? error.message
        : 'This picture could not be read. Open it in a picture program, save it again, and retry.'
    return { id: job.id, kind: 'refused', message }
  }
}

class Unfit extends Error {}

/** Looks at the header only: nothing is decoded of what does not fit. */
async function assertFits({ file, isStrict }: DeriveJob): Promise<void> {
  const { width, height } = await sharp(file, { limitInputPixels: false }).metadata()
  const fault = measureFault({ width, height })
  if (fault) throw new Unfit(fault)
  const stowaway = isStrict ? await findStowaway(file) : null
  if (stowaway)
    throw new Unfit(
      `This file is a picture and ${stowaway} at once. Open it in a picture program, save it anew, and try again.`,
    )
}

/** Decodes once, upright (EXIF orientation applied) and without metadata, then cuts and shrinks. */
async function derive(job: DeriveJob) {
  const { file, folder, formats, focal } = job
  await assertFits(job)
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
  for (const variant of job.variants ?? ALL_VARIANTS) {
    const box = cropBox(width, height, VARIANTS[variant].ratio, focal)
    for (const wanted of widthsFor(variant, box)) {
      const crop = cropOf(variant, focal)
      renditions.push(...(await writeSizes(upright(), { variant, crop, box, wanted, folder, formats })))
    }
  }
  return { width, height, renditions }
}

type Size = { variant: Variant; crop?: string; box: Box; wanted: number; folder: string; formats: Format[] }

async function writeSizes(
  picture: Sharp,
  { variant, crop, box, wanted, folder, formats }: Size,
): Promise<Rendition[]> {
  const { data, info } = await picture
    .extract(box)
    .resize({ width: wanted })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const written: Rendition[] = []
  for (const format of formats) {
    const rendition: Rendition = { variant, format, width, height, ...(crop ? { crop } : {}) }
    const file = join(folder, fileOf(rendition))
    // In one step, because another process may be serving or making the same file.
    await encode(sharp(data, { raw: { width, height, channels } }), format).toFile(`${file}.${process.pid}`)
    renameSync(`${file}.${process.pid}`, file)
    written.push(rendition)
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
