// The publication as other programs are told of it: in structured data, citations and share cards.
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
}

export function publicationOf(settings: PublicationSettings, origin: string): Publication {
  const { name, tagline, description, publisher, issnPrint, issnOnline, language, timeZone } = settings
  return {
    origin,
    name,
    description: description || tagline,
    publisher: publisher || name,
    issns: [...new Set([issnPrint, issnOnline].filter(Boolean))],
    language,
    timeZone,
  }
}
