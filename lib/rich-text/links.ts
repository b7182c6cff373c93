// Which addresses a link may have, and what they look like when they are safe.

const SAFE_SCHEMES = new Set(['http', 'https', 'mailto', 'tel'])

/**
 * The address if it may stand in a link, else null: http(s), mailto, tel, or an address without a scheme.
 * Browsers drop control characters from addresses ("java\tscript:"), so they are dropped before looking.
 */
export function safeHref(address: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what browsers ignore
  const href = address.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '').trim()
  if (href === '' || href.length > 4000) return null
  const scheme = /^([^/?#]*?):/.exec(href)?.[1]
  if (scheme !== undefined && !SAFE_SCHEMES.has(scheme.toLowerCase())) return null
  return href.startsWith('//') ? `https:${href}` : href
}

/** True for an address that names its own host. */
export function isElsewhere(href: string): boolean {
  return /^https?:/i.test(href)
}
