// Which muted colour a story wears: the class of its top-level section.

/** Slugs of the sections that the stylesheet has colours for; the publication's settings may name others. */
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

/** The class that sets `--section`; sections that nothing colours keep the house colour. */
export function sectionClass(section: string | null): string {
  return section !== null && /^[a-z0-9-]{1,60}$/.test(section) ? `section--${section}` : ''
}

/** Class names joined, the empty ones left out. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
