// The demo's pictures: drawn by code when the magazine is filled, then taken in like any other picture.
import sharp from 'sharp'
import type { SizeName } from '../../ads/placements.ts'
import type { Desk } from '../../desk.ts'
import { fixedId } from '../../ids.ts'
import { addMedium } from '../../media/add.ts'
import type { MediaKit } from '../../media/files/take-in.ts'
import { monthBefore } from './moments.ts'
import { coverSvg } from './plates/cover.ts'
import { houseAdSvg } from './plates/house-ad.ts'
import { plateSvg } from './plates/plate.ts'
import { portraitSvg } from './plates/portrait.ts'
import type { Content } from './read-content.ts'

export type Drawing = { key: string; alt: string; draw(): string }

export const STUDIO = 'Illustration: Synovia studio'

/** "plate:knee-joint" always has the same medium. */
export const mediumId = (key: string) => fixedId(`medium:${key}`)

/** Its medium has the same id as in a publication that was filled when there was no other size. */
export const adDrawing = (key: string, size: SizeName) =>
  size === '970x250' ? `ad:${key}` : `ad:${key}:${size}`

/** Everything that is drawn, once each: plates that articles show, portraits, covers, house advertisements. */
export function listDrawings(content: Content, asOf: number): Drawing[] {
  const covers = content.issues.map((issue): Drawing => {
    const { year, month } = monthBefore(asOf, issue.monthsAgo)
    const name = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(year, month - 1, 1),
    )
    const { volume, number, title, coverLines: lines } = issue
    return {
      key: `cover:${issue.key}`,
      alt: issue.coverAlt,
      draw: () => coverSvg(issue.key, { month: name, year, volume, number, title, lines }),
    }
  })
  return [
    ...plates(content),
    ...content.authors.map(({ key, portraitAlt }) => ({
      key: `portrait:${key}`,
      alt: portraitAlt,
      draw: () => portraitSvg(key),
    })),
    ...covers,
    ...content.publication.ads.flatMap(({ key, alt, sizes }) =>
      sizes.map((size) => ({ key: adDrawing(key, size), alt, draw: () => houseAdSvg(key, size) })),
    ),
  ]
}

/** Draws one and takes it in; `source` of the drawing is its key. */
export async function fillDrawing(desk: Desk, kit: MediaKit, drawing: Drawing): Promise<void> {
  const bytes = await sharp(Buffer.from(drawing.draw()))
    .flatten({ background: '#fbf9f4' })
    .jpeg({ quality: 92 })
    .toBuffer()
  const name = drawing.key.replaceAll(':', '-')
  await addMedium({ ...desk, newId: numbered(`drawing:${drawing.key}`) }, kit, {
    bytes,
    fileName: `${name}.jpg`,
    alt: drawing.alt,
    credit: STUDIO,
    id: mediumId(drawing.key),
  })
}

/** Fixed ids in order, for everything that one part of the fill makes. */
export function numbered(name: string): () => string {
  let count = 0
  return () => fixedId(`${name}:${++count}`)
}

function plates({ articles }: Content): Drawing[] {
  const alts = new Map<string, string>()
  for (const { hero } of articles) if (hero && !alts.has(hero.plate)) alts.set(hero.plate, hero.alt)
  for (const { body } of articles) {
    for (const [, alt = '', key = ''] of body.matchAll(/!\[(.*?)\]\(plate:([\w-]+)/g))
      if (!alts.has(key)) alts.set(key, alt)
  }
  return [...alts].map(([key, alt]) => ({ key: `plate:${key}`, alt, draw: () => plateSvg(key) }))
}
