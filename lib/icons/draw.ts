// Draws an icon from a picture; runs in the process that draws share cards, since it decodes.
import sharp from 'sharp'
import { LIMITS } from '../media/files/sizes.ts'
import type { IconShape } from './address.ts'

export type IconTask = { source: string; size: number; shape: IconShape }

/** Of the icon's width: the circle that every mask leaves has 80 % of it, and a square's corners still stand in it at 60. */
const SHARE = { any: 1, filled: 0.84, masked: 0.6 } satisfies Record<IconShape, number>

const NOTHING: RGBA = { r: 0, g: 0, b: 0, alpha: 0 }

type RGBA = { r: number; g: number; b: number; alpha: number }

export async function drawIcon({ source, size, shape }: IconTask, file: string): Promise<void> {
  const edge = await edgeOf(source)
  const isOpaque = edge.alpha === 1
  const share = shape === 'filled' && isOpaque ? 1 : SHARE[shape]
  const inner = Math.round(size * share)
  const picture = await sharp(source, { limitInputPixels: LIMITS.pixels })
    .resize({ width: inner, height: inner, fit: 'contain', background: shape === 'any' ? NOTHING : edge })
    .png()
    .toBuffer()
  const ground = shape === 'any' ? NOTHING : isOpaque ? edge : WHITE
  await sharp({ create: { width: size, height: size, channels: 4, background: ground } })
    .composite([{ input: picture, gravity: 'centre' }])
    .png({ compressionLevel: 9 })
    .toFile(file)
}

const WHITE: RGBA = { r: 255, g: 255, b: 255, alpha: 1 }

/** The colour of the picture's corner goes on around it. */
async function edgeOf(source: string): Promise<RGBA> {
  const [r = 255, g = 255, b = 255, alpha = 255] = await sharp(source, { limitInputPixels: LIMITS.pixels })
    .ensureAlpha()
    .toColourspace('srgb')
    .extract({ left: 0, top: 0, width: 1, height: 1 })
    .raw()
    .toBuffer()
  return alpha < 255 ? NOTHING : { r, g, b, alpha: 1 }
}
