// Which muted colour a story wears: the class of its top-level section, nothing for the house colour.

/** Slugs of the sections that the stylesheet has colours for. */
export const COLOURED_SECTIONS = [
  'conditions',
  'focusrheum',
  'guidance',
  'drug-updates',
  'practice-support',
  'opinion',
  'career',
  'acr',
]

/** The class that sets `--section`; sections the stylesheet does not know keep the house colour. */
export function sectionClass(section: string | null): string {
  return section !== null && COLOURED_SECTIONS.includes(section) ? `section--${section}` : ''
}

/** Class names joined, the empty ones left out. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
