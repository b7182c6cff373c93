// The media entries of an export: pictures, with what happens to sound, films and documents.
import { isPicture } from '../../content/library.ts'
import { type Addresses, hrefOf } from '../addresses.ts'
import type { Entry, PlannedMedium } from '../entry.ts'
import type { Upload } from '../kept.ts'
import type { Present } from '../present.ts'
import type { Survey } from '../survey.ts'
import type { Uploads } from './uploads.ts'

/** Every picture, used or not; the pages that WordPress made for them lead to the article they were uploaded to. */
export function planMedia(survey: Survey, uploads: Uploads, addresses: Addresses, present: Present): Entry[] {
  return [...survey.uploads.values()].map((upload): Entry => {
    const origin = { type: 'attachment', id: String(upload.id), title: upload.title || upload.url }
    const medium = isPicture(upload) ? uploads.byNumber(upload.id) : null
    if (!medium) return { kind: 'skipped', origin, reason: NO_PICTURE, warnings: [] }
    return { ...mediumEntry(medium, present), origin, redirects: redirectsOf(upload, addresses) }
  })
}

const NO_PICTURE = 'Not a picture: articles link to it where it is.'

export function mediumEntry(medium: PlannedMedium, present: Present): Extract<Entry, { kind: 'medium' }> {
  const there = present.media.get(medium.importRef)
  const isSame = there && there.alt === medium.alt && there.caption === medium.caption
  return {
    kind: 'medium',
    origin: { type: 'picture', id: '', title: medium.sourceUrl },
    action: !there ? 'create' : isSame || present.touched.has(there.id) ? 'keep' : 'update',
    warnings: [],
    redirects: [],
    medium,
    isMissing: there?.state === 'missing',
  }
}

function redirectsOf({ link, parentId }: Upload, addresses: Addresses) {
  const parent = parentId === null ? null : addresses.of(parentId)
  if (!parent) return []
  return addresses
    .pathOf(link)
    .filter((path) => !path.includes('?'))
    .map((from) => ({ from, to: hrefOf(parent) }))
}
