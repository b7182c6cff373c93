// What stands beside the words that name who paid: a link and a logo, where the newsroom knows the sponsor.
import type { Reading } from '../../../db/client.ts'
import { findSponsor } from '../../../db/reader/publication/sponsors.ts'
import { pictureOf } from '../pictures.ts'
import type { SponsorLink } from '../views.ts'

export async function loadSponsor(reading: Reading, words: string | null): Promise<SponsorLink | null> {
  const found = words === null ? null : await findSponsor(reading, words)
  if (!found) return null
  const logo = found.logo && pictureOf(found.logo, { alt: '' })
  return { href: found.sponsor.href, logo: logo?.missing ? null : logo }
}
