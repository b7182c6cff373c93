// Addresses of the site with something that is tried: "/desk/trial/ID/dark/issues/" (decisions 043 and 067).

export const TRIAL = '/desk/trial/'

export type TrialTheme = 'light' | 'dark'
export type TrialPage = { id: string; theme: TrialTheme; path: string }

/** One of the site's own addresses with what a trial has. */
export const trialAddress = ({ id, theme, path }: TrialPage) => `${TRIAL}${id}/${theme}${path}`

/** Null for what is no such address. */
export function readTrial(address: string): TrialPage | null {
  const found = /^\/desk\/trial\/([\w-]{1,60})\/(light|dark)(\/.*)$/.exec(address)
  if (!found) return null
  const [, id = '', theme, path = '/'] = found
  return { id, theme: theme as TrialTheme, path }
}
