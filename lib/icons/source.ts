// The file an icon is drawn from: what was sent in where it may have nothing around it, else the largest of its sizes.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Rendition } from '../../db/schema/media.ts'
import { fileOf } from '../media/files/sizes.ts'
import { originalFile } from '../media/files/take-in.ts'

type Medium = { hash: string; renditions: Rendition[] }

/** Kinds of pictures with transparent parts: their sizes have a white ground instead. */
const TRANSPARENT = ['png', 'webp']

export function sourceOf({ hash, renditions }: Medium, dataDir: string): string | null {
  const originals = TRANSPARENT.map((extension) => originalFile(dataDir, hash, extension))
  const original = originals.find((file) => existsSync(file))
  if (original) return original
  const [largest] = renditions
    .filter(({ variant, format }) => variant === 'full' && format === 'jpg')
    .sort((a, b) => b.width - a.width)
  return largest ? join(dataDir, 'media', hash, fileOf(largest)) : null
}
