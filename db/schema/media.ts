// Pictures and other files: the original's facts and the sizes made from it.
import { type Kit, oneOf } from './kit.ts'

export const MEDIUM_STATES = ['ready', 'missing'] as const

/** A derived file of a medium: `variant-width.format` in its folder, or `variant-width.crop.format`; height in pixels. */
export type Rendition = {
  variant: 'full' | 'wide' | 'standard' | 'square'
  format: 'avif' | 'webp' | 'jpg'
  width: number
  height: number
  /** The focal point in percent, "30x65", of a crop that does not keep the middle: each has addresses of its own. */
  crop?: string
}

export function mediaTables(kit: Kit) {
  const media = kit.table(
    'media',
    {
      id: kit.text().primaryKey(),
      /** First 32 hex digits of the original's SHA-256; names its folder. */
      hash: kit.text().notNull(),
      state: kit.text().$type<(typeof MEDIUM_STATES)[number]>().notNull(),
      fileName: kit.text().notNull(),
      mimeType: kit.text().notNull(),
      bytes: kit.integer().notNull(),
      width: kit.integer().notNull(),
      height: kit.integer().notNull(),
      alt: kit.text().notNull(),
      caption: kit.text(),
      credit: kit.text(),
      license: kit.text(),
      rightsExpireAt: kit.instant(),
      focalX: kit.real().notNull(),
      focalY: kit.real().notNull(),
      renditions: kit.json<Rendition[]>().notNull(),
      sourceUrl: kit.text(),
      importRef: kit.text(),
      createdAt: kit.instant().notNull(),
      uploadedById: kit.text(),
      /** Deleted from the library, and restorable, since. */
      trashedAt: kit.instant(),
      /** Since when, or from when again, sizes wait to be made, the latest first; 0: behind all that wait; null: none do. */
      finishAt: kit.instant(),
      /** How often that has failed since something was made of it. */
      finishTries: kit.integer().notNull().default(0),
    },
    (t) => [
      kit.index('media_hash').on(t.hash),
      kit.index('media_listed').on(t.trashedAt, t.createdAt, t.id),
      kit.index('media_uploader').on(t.uploadedById, t.trashedAt, t.createdAt, t.id),
      kit.index('media_rights').on(t.rightsExpireAt),
      kit.index('media_finish').on(t.finishAt),
      kit.unique('media_import_ref').on(t.importRef),
      oneOf(kit, 'media', 'state', MEDIUM_STATES),
      kit.check('media_focal_inside', 'focal_x between 0 and 1 and focal_y between 0 and 1'),
    ],
  )
  return { media }
}
