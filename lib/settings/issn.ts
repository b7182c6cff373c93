// An ISSN and its check digit (ISO 3297): seven digits, and one that follows from them.

/** "1234-5679", however it was typed. Null for what is no ISSN by its form. */
export function issnOf(text: string): string | null {
  const found = /^(?:ISSN[\s:]*)?(\d{4})[\s‐‑–—-]?(\d{3}[\dX])$/i.exec(text.normalize('NFKC').trim())
  return found ? `${found[1]}-${found[2]?.toUpperCase()}` : null
}

/** Why it is refused, in a sentence; null for nothing and for an ISSN. */
export function issnFault(text: string): string | null {
  if (text.trim() === '') return null
  const issn = issnOf(text)
  if (!issn) return 'An ISSN is two groups of four, such as 1234-5679; the last may be an X.'
  const due = checkDigit(issn)
  if (issn.endsWith(due)) return null
  return `One digit of ${issn} is wrong: an ISSN that begins with ${issn.slice(0, -1)} ends with ${due}. Compare it with your certificate.`
}

/** Each digit times its place from the end, modulo 11; ten is written X. */
function checkDigit(issn: string): string {
  const digits = [...issn.replace('-', '').slice(0, 7)].map(Number)
  const sum = digits.reduce((total, digit, at) => total + digit * (8 - at), 0)
  const due = (11 - (sum % 11)) % 11
  return due === 10 ? 'X' : String(due)
}
