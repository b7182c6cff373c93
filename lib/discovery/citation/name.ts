// A name as printed, in the parts by which literature is sorted: "Vincent van Gogh" stands under G, "van Gogh, Vincent".

export type PersonName = {
  /** As printed, without degrees. */
  whole: string
  /** Empty where somebody has one name only. */
  given: string
  /** With what belongs before it: "van Gogh". */
  family: string
  /** "Jr.", "III"; mostly empty. */
  suffix: string
}

/** Small words that belong to the family name after them, and the two that may be written large. */
const PARTICLE = /^(\p{Ll}[\p{Ll}’'-]*|Mc|Mac)$/u
const SUFFIX = /^(Jr\.?|Sr\.?|II|III|IV)$/

export function partsOfName(name: string): PersonName {
  const whole = name.replaceAll(/\s+/g, ' ').trim()
  const words = whole.split(/,? /)
  const last = words.at(-1) ?? ''
  const suffix = words.length > 2 && SUFFIX.test(last) ? last : ''
  const named = suffix ? words.slice(0, -1) : words
  let start = named.length - 1
  while (start > 1 && PARTICLE.test(named[start - 1] ?? '')) start--
  return { whole, given: named.slice(0, start).join(' '), family: named.slice(start).join(' '), suffix }
}

/** "van Gogh, Vincent", "King, Martin Luther, Jr.": as RIS and BibTeX sort it (BibTeX: the suffix stands between). */
export function invertedName({ given, family, suffix }: PersonName, place: 'last' | 'between'): string {
  const parts = place === 'last' ? [family, given, suffix] : [family, suffix, given]
  return parts.filter(Boolean).join(', ')
}
