// Which of a campaign's pictures a place shows on a screen, and what is missing for it (decision 049).
import { type Measures, type Placement, SCREENS, type Screen, type SizeName, sizeOf } from './placements.ts'

/** `shrunk`: made for wider windows, so small there that it comes after all that were made for this one. */
export type Fit = { size: SizeName; kind: 'own' | 'shrunk' }

/** A phone shows a broad one at a third of its size: hardly to be read, and better than to lose a campaign's readers. */
const SHRUNK: readonly SizeName[] = ['970x250', '728x90']

export function fitOf(placement: Placement, screen: Screen, has: readonly SizeName[]): Fit | null {
  const takes = placement.takes[screen]
  const own = takes.find((size) => has.includes(size))
  if (own) return { size: own, kind: 'own' }
  const shrunk = screen === 'phone' && takes.length > 0 && SHRUNK.find((size) => has.includes(size))
  return shrunk ? { size: shrunk, kind: 'shrunk' } : null
}

export type Shown = { size: SizeName; from: Screen }

/** What each screen gets, from the narrowest; one size that several get is named once. */
export function shownOn(placement: Placement, screens: readonly Screen[], has: readonly SizeName[]): Shown[] {
  const shown: Shown[] = []
  for (const from of screens) {
    const size = fitOf(placement, from, has)?.size
    if (size && size !== shown.at(-1)?.size) shown.push({ size, from })
  }
  return shown
}

export type Gap = { screen: Screen; kind: 'none' | 'shrunk'; placements: string[]; sizes: SizeName[] }

/** Where a campaign stands less well than it could, or not at all: by screen, with what would mend it. */
export function gapsOf(placements: readonly Placement[], has: readonly SizeName[]): Gap[] {
  return SCREENS.flatMap((screen) =>
    (['none', 'shrunk'] as const).flatMap((kind): Gap[] => {
      const lacking = placements
        .filter(({ takes }) => takes[screen].length > 0)
        .filter((placement) => {
          const fit = fitOf(placement, screen, has)
          return kind === 'none' ? fit === null : fit?.kind === 'shrunk'
        })
      if (lacking.length === 0) return []
      const sizes = [...new Set(lacking.flatMap(({ takes }) => takes[screen]))]
      return [{ screen, kind, placements: lacking.map(({ title }) => title), sizes }]
    }),
  )
}

export const sizeWords = (name: SizeName) => `${sizeOf(name).width} × ${sizeOf(name).height}`

/** What a picture in the wrong measures is told, before it is saved and when it is. */
export function misfitWords(
  picture: Measures,
  { title, width, height }: Measures & { title: string },
): string {
  return `This picture is ${picture.width} × ${picture.height} pixels. A ${title.toLowerCase()} is ${width} × ${height}, or the double for sharp screens: ${2 * width} × ${2 * height}.`
}
