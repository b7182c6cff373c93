// One form of an email address, so that one person is one user however the address is typed.

/**
 * The address normalised (NFKC, then trimmed and in small letters) and only then looked at: exactly one address of plain
 * ASCII (OWASP ASVS 5.0, 1.1.1); null for everything else, such as two addresses or a look-alike of "@".
 */
export function emailOf(text: string): string | null {
  const email = text.normalize('NFKC').trim().toLowerCase()
  return email.length <= 254 && FORM.test(email) ? email : null
}

const FORM =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/
