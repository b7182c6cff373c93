// What stands around every screen of the desk: whose desk it is, where one can go, who is signed in.
import type { ReactNode } from 'react'
import { type Actor, can } from '../../../lib/policy.ts'
import { urls } from '../../../lib/urls.ts'
import { PersonProvider } from '../kept/person.client.tsx'
import { ActsHereProvider } from '../palette/acts-here.client.tsx'
import { Palette } from '../palette/palette.client.tsx'
import { ToastProvider } from '../toasts.client.tsx'
import { PLACES } from './places.ts'
import { ShellNav } from './shell-nav.client.tsx'
import { SignOut } from './sign-out.client.tsx'
import type { Theme } from './theme.ts'
import { ThemeChoice } from './theme-choice.client.tsx'

type ShellProps = { publication: string; actor: Actor; theme: Theme; children: ReactNode }

export function DeskShell(props: ShellProps) {
  return (
    <ToastProvider>
      <ActsHereProvider>
        <PersonProvider userId={props.actor.id}>
          <Shell {...props} />
        </PersonProvider>
      </ActsHereProvider>
    </ToastProvider>
  )
}

function Shell({ publication, actor, theme, children }: ShellProps) {
  const links = PLACES.filter(({ act }) => !act || can(actor, act)).map(({ label, href, group }) => ({
    ...{ label, href, group },
  }))
  const places = [{ label: 'Dashboard', href: urls.desk() }, ...links].map((link) => ({
    ...link,
    id: `go:${link.href}`,
  }))
  return (
    <>
      <a className="skip" href="#screen">
        Skip to the screen
      </a>
      <header className="bar">
        <a className="bar__name" href={urls.desk()}>
          {publication} <span className="bar__desk">Desk</span>
        </a>
        <ShellNav links={links} />
        <Palette userId={actor.id} places={places} mayCreate={can(actor, 'article.create')} />
        <button type="button" className="bar__person" popoverTarget="person">
          {actor.name}
          <svg className="menu__sign" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
            <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
        <PersonCard actor={actor} theme={theme} />
      </header>
      <main id="screen" className="screen" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}

/** Opens without any script; what is about oneself is added here. */
function PersonCard({ actor, theme }: { actor: Actor; theme: Theme }) {
  return (
    <div id="person" popover="auto" className="person">
      <p className="person__who">
        {actor.name}
        <span className="person__role">{roleWords(actor)}</span>
      </p>
      <ul className="person__acts">
        <li>
          <a href={urls.account()}>Your account</a>
        </li>
        <li>
          <a href={urls.home()}>View the site</a>
        </li>
      </ul>
      <ThemeChoice theme={theme} />
      <SignOut />
    </div>
  )
}

function roleWords({ role }: Actor): string {
  const words = role === 'admin' ? 'administrator' : role.replace('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
