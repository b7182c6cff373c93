// Pictures of an export: which medium an address in a text belongs to, whatever size or server it names.
import { createHash } from 'node:crypto'
import type { ImageFound } from '../../../../rich-text/from-html.ts'
import { isPicture, typeByName } from '../../content/library.ts'
import type { PlannedMedium } from '../entry.ts'
import type { Upload } from '../kept.ts'
import { idOf, type Refs } from '../refs.ts'
import type { Survey } from '../survey.ts'

export type Uploads = {
  /** The medium of a file of the export, by its number. */
  byNumber(id: number): PlannedMedium | null
  /** The medium of a picture in a text: of the export, or a new one that only texts know. Null for what has no file. */
  inText(src: string, image: ImageFound): { medium: PlannedMedium; isNew: boolean } | null
  /** True for an address of a file of the export or of the page that WordPress made for it. */
  isOwn(address: string): boolean
  /** What a file of the export is called. */
  titleOf(address: string): string | null
}

export function uploadsOf(survey: Survey, refs: Refs): Uploads {
  const site = survey.channel.siteUrl
  const media = new Map<number, PlannedMedium>()
  const byFile = new Map<string, number>()
  const pages = new Set<string>()
  for (const upload of survey.uploads.values()) {
    pages.add(bare(upload.link))
    byFile.set(fileKey(absolute(upload.url, site)), upload.id)
    if (isPicture(upload)) media.set(upload.id, mediumOf(upload, refs, site))
  }
  const idFor = (address: string): number | null => {
    const [exact, ...others] = spellings(fileKey(address))
    const found = [exact, ...others].find((key) => key !== undefined && byFile.has(key))
    return found === undefined ? null : (byFile.get(found) ?? null)
  }
  return {
    byNumber: (id) => media.get(id) ?? null,
    titleOf: (address) => survey.uploads.get(idFor(absolute(address, site)) ?? 0)?.title || null,
    isOwn: (address) => pages.has(bare(address)) || idFor(absolute(address, site)) !== null,
    inText(src, image) {
      const address = absolute(src, site)
      if (!/^https?:/.test(address)) return null
      const number = idFor(address) ?? numberIn(image.className)
      const medium = number === null ? undefined : media.get(number)
      return medium ? { medium, isNew: false } : { medium: strayMedium(address, image, refs), isNew: true }
    },
  }
}

function bare(address: string): string {
  return address.replace(/\/+$/, '')
}

function numberIn(className: string): number | null {
  return Number(/\bwp-image-(\d+)\b/.exec(className)?.[1]) || null
}

function absolute(address: string, site: string): string {
  return URL.parse(address.trim(), `${site || 'https://unknown.invalid'}/`)?.href ?? address
}

/** Host and path; the picture servers of WordPress.com put the real address behind their own. */
function fileKey(address: string): string {
  const url = URL.parse(address)
  if (!url) return address
  const isRelayed = /^i\d\.wp\.com$/.test(url.host)
  const path = decode(url.pathname)
  return (isRelayed ? path.slice(1) : `${url.host}${path}`).replace(/^www\./, '').toLowerCase()
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** As written first; then without the marks of WordPress's sizes and edits: "-300x200", "-scaled", "-e1300000000000". */
function spellings(key: string): string[] {
  const dot = key.lastIndexOf('.')
  const [stem, ending] = dot < 0 ? [key, ''] : [key.slice(0, dot), key.slice(dot)]
  const unsized = stem.replace(/-\d{1,5}x\d{1,5}$/, '')
  const bare = unsized.replace(/-(scaled|rotated|e\d{10,13})$/, '')
  return [...new Set([stem, unsized, bare, `${unsized}-scaled`, `${bare}-scaled`])].map(
    (name) => `${name}${ending}`,
  )
}

function mediumOf(upload: Upload, refs: Refs, site: string): PlannedMedium {
  const importRef = refs.item(upload.id)
  const sourceUrl = absolute(upload.url, site)
  return {
    ...{ id: idOf(importRef), importRef, sourceUrl, mimeType: upload.mimeType },
    ...{ fileName: nameIn(sourceUrl), paths: pathsOf(sourceUrl) },
    ...{ width: upload.width ?? 0, height: upload.height ?? 0 },
    ...{ alt: upload.alt, caption: upload.caption || null },
  }
}

function strayMedium(address: string, image: ImageFound, refs: Refs): PlannedMedium {
  const importRef = refs.named(
    'file',
    createHash('sha256').update(fileKey(address)).digest('hex').slice(0, 16),
  )
  return {
    ...{ id: idOf(importRef), importRef, sourceUrl: address, mimeType: typeByName(address) },
    ...{ fileName: nameIn(address), paths: pathsOf(address) },
    ...{ width: image.width ?? 0, height: image.height ?? 0 },
    ...{ alt: image.alt?.trim() ?? '', caption: null },
  }
}

function nameIn(address: string): string {
  const path = decode(URL.parse(address)?.pathname ?? address)
  return path.slice(path.lastIndexOf('/') + 1).slice(0, 200) || 'picture'
}

/** Below the folder of uploads; WordPress.com has none and begins with the year. */
function pathsOf(address: string): string[] {
  const path = decode(URL.parse(address)?.pathname ?? '').replace(/^\/+/, '')
  const inside =
    /(?:^|\/)wp-content\/uploads\/(?:sites\/\d+\/)?(.+)$/.exec(path)?.[1] ??
    /(?:^|\/)files\/(.+)$/.exec(path)?.[1]
  return [...new Set([inside ?? path, path])].filter(
    (candidate) => candidate !== '' && !candidate.split('/').includes('..'),
  )
}
