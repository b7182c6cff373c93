// What stands around every screen of the desk: whose desk it is, where one can go, who is signed in.
import type { ReactNode } from 'react'
import type { Actor } from '../../lib/policy.ts'
import { urls } from '../../lib/urls.ts'

type ShellProps = { publication: string; actor: Actor; children: ReactNode }

export function DeskShell({ publication, actor, children }: ShellProps) {
  return (
    <>
      <a className="skip" href="#screen">
        Skip to the screen
      </a>
      <header className="bar">
        <a className="bar__name" href={urls.desk()}>
          {publication} <span className="bar__desk">Desk</span>
        </a>
        <nav className="bar__nav" aria-label="Desk">
          <a href={urls.desk()}>Articles</a>
          <a href={urls.home()}>View site</a>
        </nav>
        <form className="bar__person" action={urls.signOut()} method="post">
          <span className="bar__who">
            {actor.name}, {actor.role.replace('-', ' ')}
          </span>
          <button type="submit" className="button button--quiet">
            Sign out
          </button>
        </form>
      </header>
      <main id="screen" className="screen">
        {children}
      </main>
    </>
  )
}
