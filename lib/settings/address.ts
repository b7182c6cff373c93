// Addresses of the site with settings that are tried: "/desk/settings/trial/ID/dark/issues/" (decision 043).

export const TRIAL = '/desk/settings/trial/'

export type TrialTheme = 'light' | 'dark'
export type TrialPage = { id: string; theme: TrialTheme; path: string }

/** One of the site's own addresses with the settings of a trial. */
export const trialAddress = ({ id, theme, path }: TrialPage) => `${TRIAL}${id}/${theme}${path}`

/** Null for what is no such address. */
export function readTrial(address: string): TrialPage | null {
  const found = /^\/desk\/settings\/trial\/([\w-]{1,60})\/(light|dark)(\/.*)$/.exec(address)
  if (!found) return null
  const [, id = '', theme, path = '/'] = found
  return { id, theme: theme as TrialTheme, path }
}
