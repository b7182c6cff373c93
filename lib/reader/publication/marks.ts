// The publication's signs, its logo and its icon, as pages and other programs are given them.
import type { Reading } from '../../../db/client.ts'
import type { PictureRow } from '../../../db/reader/pictures.ts'
import { findMedium } from '../../../db/reader/publication/site.ts'
import { type Publication, publicationOf } from '../../discovery/publication.ts'
import type { PublicationSettings } from '../../settings/settings.ts'
import { pictureOf } from '../pictures.ts'
import { loadSettings } from '../settings.ts'
import type { Picture } from '../views.ts'

export async function loadPublication(reading: Reading, origin: string): Promise<Publication> {
  const settings = await loadSettings(reading)
  const icon = await loadIcon(reading, settings)
  return publicationOf(settings, origin, {
    logo: await loadLogo(reading, settings),
    icon: icon?.hash ?? null,
  })
}

/** Null where its file is missing: then the name is set in type. */
export async function loadLogo(
  reading: Reading,
  { logoId, name }: PublicationSettings,
): Promise<Picture | null> {
  const medium = logoId ? await findMedium(reading, logoId) : null
  const picture = medium && pictureOf(medium, { alt: name })
  return picture && !picture.missing ? picture : null
}

/** A logo broader than this is a word, of which nothing could be read in a tab. */
const BROADEST = 2

/** The picture of the icon, or the logo where that fits into a square; null: the program's own. */
export async function loadIcon(
  reading: Reading,
  { iconId, logoId }: Pick<PublicationSettings, 'iconId' | 'logoId'>,
): Promise<PictureRow | null> {
  const own = iconId ? await findMedium(reading, iconId) : null
  if (own && !pictureOf(own).missing) return own
  const logo = logoId ? await findMedium(reading, logoId) : null
  const { width, height, missing } = logo ? pictureOf(logo) : { width: 0, height: 1, missing: true }
  const ratio = Math.max(width / height, height / width)
  return logo && !missing && ratio <= BROADEST ? logo : null
}
