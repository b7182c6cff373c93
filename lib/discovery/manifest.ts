// What a device is told that keeps the publication beside its programs (W3C Web Application Manifest).
import { ICONS, iconAddress } from '../icons/address.ts'
import type { PublicationSettings } from '../settings/settings.ts'
import { urls } from '../urls.ts'

/** The ground of every page, by day and by night, for what the browser draws around it; as in tokens.css. */
export const PAPER = { light: '#fbf9f4', dark: '#1a1815' }

/** `icon` is the hash of the publication's own; null for the program's. */
export function manifestOf({ name, tagline, language }: PublicationSettings, icon: string | null): object {
  return {
    id: urls.home(),
    name,
    short_name: name,
    ...(tagline && { description: tagline }),
    lang: language,
    start_url: urls.home(),
    scope: urls.home(),
    // With the browser's own row: a magazine's links lead out, and back.
    display: 'minimal-ui',
    background_color: PAPER.light,
    theme_color: PAPER.light,
    icons: icon ? ownIcons(icon) : OURS,
  }
}

const OURS = [
  { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
  { src: '/apple-touch-icon.png', type: 'image/png', sizes: '180x180' },
  { src: '/icon-512.png', type: 'image/png', sizes: '512x512', purpose: 'any maskable' },
]

function ownIcons(hash: string): object[] {
  return (['192', '512', 'masked'] as const).map((name) => {
    const { size, shape } = ICONS[name]
    const purpose = shape === 'masked' ? { purpose: 'maskable' } : {}
    return { src: iconAddress(hash, name), type: 'image/png', sizes: `${size}x${size}`, ...purpose }
  })
}
