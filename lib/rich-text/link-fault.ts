// Why an address cannot be a link, in words for whoever typed it; and the address that was meant.
import { safeHref } from './links.ts'

export type Address = { href: string; fault: null } | { href: null; fault: string }

/** "who.int" and "a@b.org" are meant as a site and a mail address; "/page/about/" is a page of ours. */
export function readAddress(typed: string): Address {
  const text = typed.trim()
  if (text === '') return bad('Type an address, or choose an article.')
  if (/^(javascript|data|vbscript|file|blob):/i.test(text.replaceAll(/\s/g, '')))
    return bad('Addresses of this kind are not allowed: readers could not open it, or should not.')
  if (/\s/.test(text))
    return bad('An address has no spaces. Choose an article from the list, or paste the whole address.')
  if (/^[^\s@/:]+@[^\s@/]+\.[a-z]{2,}$/i.test(text)) return good(`mailto:${text}`)
  if (/^10\.\d{4,9}\//.test(text)) return good(`https://doi.org/${text}`)
  if (/^(https?|mailto|tel):/i.test(text)) {
    if (/^https?:/i.test(text) && !isSite(text))
      return bad('After “https://” comes the name of a site, such as “example.org”.')
    return good(text)
  }
  if (/^[/#?]/.test(text)) return good(text)
  if (/^[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?([/?#]|$)/u.test(text)) return good(`https://${text}`)
  return bad('This is not an address. It begins with https://, mailto: or “/”.')
}

function good(address: string): Address {
  const href = safeHref(address)
  return href === null ? bad('This is not an address a link can have.') : { href, fault: null }
}

const bad = (fault: string): Address => ({ href: null, fault })

function isSite(text: string): boolean {
  try {
    return new URL(text).hostname !== ''
  } catch {
    return false
  }
}
