// The sizes made of every picture: which crops, how wide, in which formats.
import type { Rendition } from '../../../db/schema/media.ts'

export type Variant = Rendition['variant']
export type Format = Rendition['format']

/** Height per width of a crop (16:9, 4:3, 1:1); null keeps the picture's own shape. */
export const VARIANTS: Record<Variant, { ratio: number | null; widths: number[] }> = {
  full: { ratio: null, widths: [320, 640, 960, 1280, 1920] },
  wide: { ratio: 9 / 16, widths: [320, 640, 960, 1280, 1920] },
  standard: { ratio: 3 / 4, widths: [320, 480, 640, 960, 1280] },
  square: { ratio: 1, widths: [160, 320, 480, 640, 960] },
}

export const ALL_VARIANTS = Object.keys(VARIANTS) as Variant[]

/** What a focal point decides about. */
export const CROPS = ALL_VARIANTS.filter((variant) => VARIANTS[variant].ratio !== null)

/** AVIF takes many times longer than the others, so it is made afterwards, while the page already answers. */
export const FIRST_FORMATS: Format[] = ['jpg', 'webp']
const LATER_FORMATS: Format[] = ['avif']

/** Crops that lack the same formats. */
type Pass = { formats: Format[]; variants: Variant[] }

/** What is still to be made of a picture, in as few passes as it takes: first what lets pages show every crop. */
export function missingSizes(made: Rendition[]): Pass[] {
  return [FIRST_FORMATS, LATER_FORMATS].flatMap((formats) => passesFor(formats, made))
}

function passesFor(wanted: Format[], made: Rendition[]): Pass[] {
  const passes = new Map<string, Pass>()
  for (const variant of ALL_VARIANTS) {
    const formats = wanted.filter(
      (format) => !made.some((one) => one.variant === variant && one.format === format),
    )
    const key = formats.join()
    if (key !== '') passes.set(key, { formats, variants: [...(passes.get(key)?.variants ?? []), variant] })
  }
  return [...passes.values()]
}

/**
 * Refused before anything is decoded. `side`: below it there is nothing to show (and tracking pixels end); `slender`: a
 * longer strip cannot be kept in WebP once it is as wide as a page.
 */
export const LIMITS = { bytes: 100 * 1024 * 1024, pixels: 100_000_000, side: 10, slender: 20 }

/** Of a printed issue's PDF. Nothing decodes it, so only disk and patience bound it. */
export const PDF_BYTES = 200 * 1024 * 1024

/** Of a picture that an import holds in memory. */
export const IMPORT_BYTES = 30 * 1024 * 1024

/** Why a picture of these measures is refused; null when it is taken. */
export function measureFault({ width, height }: { width: number; height: number }): string | null {
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  if (width * height > LIMITS.pixels)
    return 'This picture has too many pixels. Save it at a smaller size and try again.'
  if (short < LIMITS.side) return `This picture is smaller than ${LIMITS.side} pixels. Look for a larger one.`
  if (long > short * LIMITS.slender)
    return `This picture is a strip, more than ${LIMITS.slender} times as long as wide. Cut it to what readers should see.`
  return null
}

export function fileOf({ variant, width, format, crop }: Rendition): string {
  return crop ? `${variant}-${width}.${crop}.${format}` : `${variant}-${width}.${format}`
}

/** Of a focal point; the middle, which most pictures keep, has none. */
export function cropOf(variant: Variant, focal: { x: number; y: number }): string | undefined {
  const [x, y] = [Math.round(focal.x * 100), Math.round(focal.y * 100)]
  return variant === 'full' || (x === 50 && y === 50) ? undefined : `${x}x${y}`
}

export type Box = { left: number; top: number; width: number; height: number }

/** The largest box of that shape within the picture, as near to the focal point as it fits. Pixels. */
export function cropBox(
  width: number,
  height: number,
  ratio: number | null,
  focal: { x: number; y: number },
): Box {
  if (ratio === null) return { left: 0, top: 0, width, height }
  const boxWidth = Math.min(width, Math.round(height / ratio))
  const boxHeight = Math.min(height, Math.round(boxWidth * ratio))
  return {
    left: clamp(Math.round(focal.x * width - boxWidth / 2), width - boxWidth),
    top: clamp(Math.round(focal.y * height - boxHeight / 2), height - boxHeight),
    width: boxWidth,
    height: boxHeight,
  }
}

const clamp = (value: number, most: number) => Math.max(0, Math.min(value, most))

/** Below it the widths lie so far apart that a banner of 600 pixels would be kept at half of them. */
const KEPT_WHOLE = 960

/** Widths that a box can give without being enlarged, the box's own among them where it is small. */
export function widthsFor(variant: Variant, box: Box): number[] {
  const fitting = VARIANTS[variant].widths.filter((width) => width <= box.width)
  const isKept = variant === 'full' && box.width < KEPT_WHOLE && !fitting.includes(box.width)
  return isKept || fitting.length === 0 ? [...fitting, box.width] : fitting
}
