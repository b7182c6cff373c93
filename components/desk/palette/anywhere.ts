// What can be done wherever one is at the desk.
import { urls } from '../../../lib/urls.ts'
import { setTheme } from '../shell/theme.ts'
import type { DeskAct } from './entries.ts'

export function anywhereActs(mayCreate: boolean): DeskAct[] {
  const create: DeskAct[] = [
    { id: 'new-article', label: 'New article', keywords: 'write create draft', href: urls.deskNewArticle() },
    {
      id: 'upload',
      label: 'Upload pictures',
      keywords: 'media image photo add',
      href: `${urls.deskMedia()}#upload`,
    },
  ]
  return [
    ...(mayCreate ? create : []),
    {
      id: 'account',
      label: 'Your account',
      keywords: 'password sessions second factor',
      href: urls.account(),
    },
    { id: 'site', label: 'View the site', keywords: 'home readers front page', href: urls.home() },
    { id: 'theme-dark', label: 'Dark colours', keywords: 'theme night mode', run: () => setTheme('dark') },
    { id: 'theme-light', label: 'Light colours', keywords: 'theme day mode', run: () => setTheme('light') },
    {
      id: 'theme-system',
      label: 'Colours as the computer has them',
      keywords: 'theme system dark light mode',
      run: () => setTheme('system'),
    },
    { id: 'sign-out', label: 'Sign out', keywords: 'log out leave end', run: signOut },
  ]
}

/** The very form of the person's card, so that there is one way to sign out. */
function signOut(): void {
  document.querySelector<HTMLFormElement>(`form[action="${urls.signOut()}"]`)?.requestSubmit()
}
