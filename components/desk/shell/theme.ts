// The colours of the desk on this computer: as the computer has them, light or dark. The server draws them from a cookie.

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const THEME_COOKIE = 'masthead.theme'
const YEAR = 365 * 24 * 60 * 60

export function readTheme(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? 'system'
}

export function shownTheme(): Theme {
  return readTheme(document.documentElement.dataset.theme)
}

/** At once, and for every later page of the desk. */
export function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain http
  document.cookie = `${THEME_COOKIE}=${theme}; Path=/desk; SameSite=Lax; Max-Age=${YEAR}`
  dispatchEvent(new Event('masthead:theme'))
}
