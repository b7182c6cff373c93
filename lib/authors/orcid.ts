// ORCID iDs: sixteen signs of which the last one checks the others (ISO 7064, MOD 11-2).

/** "https://orcid.org/0000-0002-1825-0097" and "0000000218250097" are "0000-0002-1825-0097"; null when a digit is wrong. */
export function readOrcid(text: string): string | null {
  const bare = text.trim().replace(/^(https?:\/\/)?(www\.)?orcid\.org\//i, '')
  const signs = bare.replaceAll(/[\s–-]/g, '').toUpperCase()
  if (!/^\d{15}[\dX]$/.test(signs) || checkSign(signs.slice(0, 15)) !== signs[15]) return null
  return signs.replaceAll(/(.{4})(?=.)/g, '$1-')
}

function checkSign(digits: string): string {
  const total = Array.from(digits).reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const rest = (12 - (total % 11)) % 11
  return rest === 10 ? 'X' : String(rest)
}
