// The stylesheet of a publication that has colours or a logo of its own: its address says all that is in it (decision 043).
import { HOUSE } from './colours.ts'
import type { PublicationSettings } from './settings.ts'

const BRAND = '/brand/'

/** Null for a publication without either: its pages ask for nothing. */
export function brandAddress({
  colours,
  logoId,
}: Pick<PublicationSettings, 'colours' | 'logoId'>): string | null {
  const parts = Object.entries(colours)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { day, night }]) => `${name}~${day.slice(1)}~${night.slice(1)}`)
  if (logoId) parts.push(LOGO)
  return parts.length > 0 ? `${BRAND}${parts.join('+')}.css` : null
}

/** The styles at such an address, which has each part once; null for every other. */
export function brandStyles(address: string): string | null {
  const found = /^\/brand\/([a-z0-9~+-]{1,2000})\.css$/.exec(address)
  const parts = found?.[1]?.split('+') ?? []
  const names = new Set(parts.map((part) => part.split('~', 1)[0]))
  if (names.size < parts.length) return null
  const styles = parts.map(partStyles)
  return parts.length > 0 && styles.every((style) => style !== null) ? `${styles.join('\n')}\n` : null
}

export const isBrand = (path: string) => path.startsWith(BRAND)

function partStyles(part: string): string | null {
  if (part === LOGO) return LOGO_STYLES
  const found = /^([a-z0-9-]{1,60})~([0-9a-f]{6})~([0-9a-f]{6})$/.exec(part)
  if (!found) return null
  const [, name, day, night] = found
  const pair = `light-dark(#${day}, #${night})`
  return name === HOUSE ? `:root { --house: ${pair}; }` : `.section--${name} { --section: ${pair}; }`
}

/** No name of a colour: sections have two parts more. */
const LOGO = 'logo'

/** Sizes of pictures have a white ground: it is paper's by day, and with the lines turned round the night's. */
const LOGO_STYLES = `.masthead__logo { display: block; inline-size: auto; block-size: clamp(2.5rem, 1.8rem + 3vw, 5rem); max-inline-size: 100%; margin-inline: auto; object-fit: contain; mix-blend-mode: multiply; }
:root[data-theme="dark"] .masthead__logo { filter: invert(1) hue-rotate(180deg); mix-blend-mode: screen; }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) .masthead__logo { filter: invert(1) hue-rotate(180deg); mix-blend-mode: screen; } }
@media print { .masthead__logo { filter: none; } }`
