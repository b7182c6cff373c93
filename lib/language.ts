// Languages by their codes (BCP 47), and the side from which each is read.

export function isLanguage(code: string): boolean {
  try {
    return new Intl.Locale(code).language !== ''
  } catch {
    return false
  }
}

/** "rtl" for Arabic, Hebrew, Persian, Urdu and the others of their scripts. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  // TypeScript's own types do not have it yet.
  const locale = new Intl.Locale(language) as Intl.Locale & { getTextInfo(): { direction: 'ltr' | 'rtl' } }
  return locale.getTextInfo().direction
}
