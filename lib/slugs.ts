// Slugs: the last part of an address, made from a title.

/** Small letters, digits and dashes; accents folded ("Sjögren’s" is "sjogrens"); at most 80 characters; never empty. */
export function slugify(text: string): string {
  // Cut between letters: half of one is no address.
  const short = Array.from(folded(text)).slice(0, 80).join('')
  return withoutEnds(short) || 'untitled'
}

/** The same of any length; empty where there is no letter or digit. */
export const foldedWhole = (text: string) => withoutEnds(folded(text))

function folded(text: string): string {
  return (
    text
      .normalize('NFKD')
      // Signs that nobody sees, such as a soft hyphen, stand within words.
      .replaceAll(/\p{Cf}/gu, '')
      .replaceAll(/[\u0300-\u036f'’‘]/g, '')
      .replaceAll('ß', 'ss')
      .replaceAll(/ø/gi, 'o')
      .replaceAll(/æ/gi, 'ae')
      .replaceAll(/ł/gi, 'l')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
  )
}

const withoutEnds = (text: string) => text.replaceAll(/^-+|-+$/g, '')

/** `slug`, or the first of `slug-2`, `slug-3` … that is free. */
export async function freeSlug(slug: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? slug : `${slug}-${number}`
    if (!(await isTaken(candidate))) return candidate
  }
}

export const SLUG_FORM = /^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u
