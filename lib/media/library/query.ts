// What the library's address asks for: words, filters and the page, as plain parameters that can be kept as a bookmark.
import type { MediaAfter, MediaFilter, MediaShow } from '../../../db/desk/media.ts'
import { shiftDay, startOfDay } from '../../dates.ts'
import { urls } from '../../urls.ts'
import { MEDIA_SHOWS } from './shows.ts'

export type LibraryQuery = {
  q: string
  show: MediaShow | ''
  kind: string
  uploader: string
  /** "2026-01-15": days in the publication's zone, both included. */
  from: string
  until: string
  after: string
  /** The picture whose panel is open. */
  medium: string
}

export type Given = Record<string, string | string[] | undefined>

export const KINDS = ['jpeg', 'png', 'webp', 'avif', 'gif'] as const

/** Anything that cannot be is left out, as if it were not asked for. */
export function readLibraryQuery(given: Given): LibraryQuery {
  const one = (name: string) => {
    const value = given[name]
    return (Array.isArray(value) ? (value.at(-1) ?? '') : (value ?? '')).slice(0, 200)
  }
  const day = (name: string) => (isDay(one(name)) ? one(name) : '')
  const known = <T extends string>(name: string, words: readonly T[]) =>
    words.find((word) => word === one(name)) ?? ''
  return {
    q: one('q').trim(),
    show: known(
      'show',
      MEDIA_SHOWS.map(({ show }) => show),
    ),
    kind: known('kind', KINDS),
    uploader: one('uploader'),
    from: day('from'),
    until: day('until'),
    after: readAfter(one('after')) ? one('after') : '',
    medium: one('medium'),
  }
}

/** Days are those of the publication's zone. */
export function filterOf(query: LibraryQuery, timeZone: string): MediaFilter {
  return {
    words: query.q,
    show: query.show || null,
    mimeType: query.kind ? `image/${query.kind}` : null,
    uploaderId: query.uploader || null,
    from: query.from ? startOfDay(query.from, timeZone) : null,
    until: query.until ? startOfDay(shiftDay(query.until, 1), timeZone) : null,
  }
}

/** Whether fewer than all pictures are asked for; which page of them, or which is open, does not count. */
export function isNarrowed({ after, medium, ...asked }: LibraryQuery): boolean {
  return Object.values(asked).some(Boolean)
}

export function readAfter(text: string): MediaAfter | null {
  const [, at = '', id = ''] = /^(\d{1,16})\.([\w-]{1,64})$/.exec(text) ?? []
  return id ? { createdAt: Number(at), id } : null
}

export const afterText = ({ createdAt, id }: MediaAfter) => `${createdAt}.${id}`

/** The library at another query: only what is set is in the address. */
export function libraryAddress(query: LibraryQuery, change: Partial<LibraryQuery> = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...query, ...change })) if (value) parameters.set(name, value)
  return parameters.size > 0 ? `${urls.deskMedia()}?${parameters}` : urls.deskMedia()
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
}
