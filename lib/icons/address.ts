// The publication's icon in every size that browsers and devices ask for: below the hash of its picture (decision 053).

/**
 * `any`: the picture as it is, on nothing. `filled`: on its own ground to the edge, for devices that round corners off.
 * `masked`: with so much of its ground around it that a circle cuts nothing away.
 */
export const ICONS = {
  '32': { size: 32, shape: 'any' },
  '192': { size: 192, shape: 'any' },
  '512': { size: 512, shape: 'any' },
  touch: { size: 180, shape: 'filled' },
  masked: { size: 512, shape: 'masked' },
} as const

export type IconName = keyof typeof ICONS
export type IconShape = (typeof ICONS)[IconName]['shape']

export const isIconName = (name: string): name is IconName => Object.hasOwn(ICONS, name)

export const iconAddress = (hash: string, name: IconName) => `/icon/${hash}/${name}.png`

/** Whether a path has the form of an icon's address. */
export const isIconPath = (path: string) => ICON_PATH.test(path)

const ICON_PATH = new RegExp(`^/icon/[0-9a-f]{32}/(${Object.keys(ICONS).join('|')})\\.png$`)

/** Where programs look that have read no page of ours: they are led on. */
export const ICON_PATHS: Record<string, IconName> = {
  '/favicon.ico': '32',
  '/icon.svg': '192',
  '/icon-512.png': '512',
  '/apple-touch-icon.png': 'touch',
}
