// Signs that no keyboard has and a medical magazine needs, with the words under which one looks for them.

export type Character = { sign: string; name: string }

const list = (lines: string): Character[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [sign = '', ...name] = line.trim().split(' ')
      return { sign, name: name.join(' ') }
    })

export const CHARACTERS: Character[] = [
  ...list(`
    ± plus minus
    ≥ greater than or equal, at least
    ≤ less than or equal, at most
    µ micro
    ° degree
    × times, multiplication
    – en dash, range
    — em dash
    … ellipsis
    ≈ approximately, about
    ≠ not equal
    − minus
    ÷ divided by
    ∞ infinity
    √ square root
    ∑ sum
    ∆ increment
    ½ one half
    ¼ one quarter
    ¾ three quarters
    ‰ per mille
    ′ prime, minutes, feet
    ″ double prime, seconds, inches
    α alpha
    β beta
    γ gamma
    δ delta
    ε epsilon
    ζ zeta
    η eta
    θ theta
    κ kappa
    λ lambda
    μ mu
    π pi
    ρ rho
    σ sigma
    τ tau
    φ phi
    χ chi, chi-square
    ψ psi
    ω omega
    Γ Gamma
    Δ Delta
    Σ Sigma
    Φ Phi
    Ω Omega, ohm
    → arrow right, leads to
    ← arrow left
    ↑ arrow up, increased
    ↓ arrow down, decreased
    ↔ arrow both ways
    “ quotation mark, opening
    ” quotation mark, closing
    ‘ single quotation mark, opening
    ’ apostrophe
    « guillemet left
    » guillemet right
    • bullet
    · middle dot
    § section
    ¶ paragraph
    † dagger
    ‡ double dagger
    © copyright
    ® registered
    ™ trademark
    € euro
    £ pound
    ♀ female
    ♂ male
    Å angstrom
    é e acute
    è e grave
    ö o umlaut
    ü u umlaut
    ä a umlaut
    ß sharp s
    ç c cedilla
    ñ n tilde
    ø o slash
    å a ring
  `),
  { sign: '\u00a0', name: 'no-break space, nbsp' },
  { sign: '\u2009', name: 'thin space' },
  { sign: '\u202f', name: 'narrow no-break space' },
  { sign: '\u2011', name: 'no-break hyphen' },
]

/** Spaces are shown by a name, since there is nothing to see. */
export function faceOf({ sign, name }: Character): string {
  return /\s|\u2011/.test(sign)
    ? ({ '\u00a0': 'nbsp', '\u2009': 'thin', '\u202f': 'nnbsp' }[sign] ?? name)
    : sign
}

export function searchCharacters(words: string): Character[] {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean)
  return CHARACTERS.filter(
    ({ sign, name }) => sign === words.trim() || parts.every((part) => name.toLowerCase().includes(part)),
  )
}
