// The form in which old addresses are kept and looked up.

/** "/2019/05/Some-Post/?p=12" is "/2019/05/some-post?p=12": small letters, decoded, no trailing slash; the query stays. */
export function redirectKey(address: string): string {
  const [path = '', query] = address.split('?')
  const decoded = decodedPath(path)
  const bare = decoded.toLowerCase().replace(/\/+$/, '') || '/'
  return query ? `${bare}?${query}` : bare
}

/**
 * The other way, of an address that was asked for without its query: as a browser writes it, so that it is read as the same
 * key again. Letters of any script stay as they are.
 */
export function addressOfKey(key: string): string {
  if (key.startsWith('/?')) return key
  return key.replaceAll(/[%?#*\s\p{Cc}]/gu, (sign) => encodeURIComponent(sign).replace('*', '%2A'))
}

/** The path in plain letters; as it is where it cannot be decoded. */
export function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
