// The publication as other programs are told of it: in structured data, citations and share cards.
import type { Picture } from '../reader/views.ts'
import type { PublicationSettings } from '../settings/settings.ts'

export type Publication = {
  /** Without a trailing slash. */
  origin: string
  name: string
  description: string
  /** Who answers for it; without a publisher the publication itself. */
  publisher: string
  /** Print first; none twice. */
  issns: string[]
  language: string
  timeZone: string
  /** In the name's place, where there is one. */
  logo: Picture | null
  /** The hash of its own icon's picture. */
  icon: string | null
  colours: PublicationSettings['colours']
}

type Marks = Pick<Publication, 'logo' | 'icon'>

export function publicationOf(
  settings: PublicationSettings,
  origin: string,
  { logo, icon }: Marks = { logo: null, icon: null },
): Publication {
  const { name, tagline, description, publisher, issnPrint, issnOnline, language, timeZone } = settings
  return {
    origin,
    name,
    description: description || tagline,
    publisher: publisher || name,
    issns: [...new Set([issnPrint, issnOnline].filter(Boolean))],
    language,
    timeZone,
    ...{ logo, icon, colours: settings.colours },
  }
}
