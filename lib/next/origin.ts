// Whether a post comes from our own pages: the guard against requests forged by other sites.

type Claims = {
  origin: string | null
  fetchSite: string | null
  host: string | null
  publicOrigin: string | null
}

/**
 * Why the request is refused; null when it may pass. `Origin` must be PUBLIC_URL's, or without one name the very host that
 * was asked; missing and "null" are foreign. `Sec-Fetch-Site` must be same-origin. Browsers leave that one out where the
 * address is not trustworthy, such as http on a LAN (W3C Fetch Metadata, 2.1): only there may it be missing.
 */
export function originFault({ origin, fetchSite, host, publicOrigin }: Claims): string | null {
  const claimed = originOf(origin)
  if (!claimed) return 'The request does not say which site it comes from.'
  const isOurs = publicOrigin ? claimed.origin === publicOrigin : claimed.host === host?.toLowerCase()
  if (!isOurs) return 'The request comes from another site.'
  if (fetchSite === null && !isTrustworthy(claimed)) return null
  return fetchSite === 'same-origin' ? null : 'The request was not sent by a page of this site.'
}

function originOf(text: string | null): URL | null {
  if (!text || !/^https?:\/\/[^/?#@\\]+$/i.test(text)) return null
  return URL.parse(text)
}

/** W3C Secure Contexts, 3.1, as far as it concerns http and https. */
function isTrustworthy({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
}
