// Signing in: one calm form that works without JavaScript; in the demo also one button for each of its people.
import { urls } from '../../lib/urls.ts'
import type { DemoUser } from '../../lib/users/demo.ts'

type LoginProps = {
  publication: string
  /** Why the form is shown again, in a sentence; null at first. */
  notice: { tone: 'alert' | 'calm'; text: string } | null
  returnTo: string
  /** Empty everywhere but in the demo. */
  demoUsers: readonly DemoUser[]
}

export function Login({ publication, notice, returnTo, demoUsers }: LoginProps) {
  return (
    <main className="login">
      <p className="login__name">
        <a href={urls.home()}>{publication}</a>
      </p>
      <h1>Sign in to the desk</h1>
      {notice && (
        <p className={`notice notice--${notice.tone}`} role={notice.tone === 'alert' ? 'alert' : 'status'}>
          {notice.text}
        </p>
      )}
      <form className="login__form" action={urls.signIn()} method="post">
        <input type="hidden" name="returnTo" value={returnTo} />
        <div className="field">
          <label htmlFor="email">Email address</label>
          <input id="email" name="email" type="email" autoComplete="username" required />
        </div>
        <div className="field">
          <label htmlFor="password">Password</label>
          <input id="password" name="password" type="password" autoComplete="current-password" required />
        </div>
        <button type="submit" className="button button--primary">
          Sign in
        </button>
      </form>
      {demoUsers.length > 0 && <DemoDoor users={demoUsers} returnTo={returnTo} />}
    </main>
  )
}

function DemoDoor({ users, returnTo }: { users: readonly DemoUser[]; returnTo: string }) {
  return (
    <section className="login__demo" aria-labelledby="demo">
      <h2 id="demo">This is a demonstration</h2>
      <p>Everyone here is invented. Step in as one of them, without a password:</p>
      <form action={urls.signIn()} method="post">
        <input type="hidden" name="returnTo" value={returnTo} />
        <ul>
          {users.map(({ email, name, role }) => (
            <li key={email}>
              <button type="submit" name="demo" value={email} className="login__person">
                <span>{name}</span> <span className="login__role">{ROLE[role]}</span>
              </button>
            </li>
          ))}
        </ul>
      </form>
    </section>
  )
}

const ROLE: Record<DemoUser['role'], string> = {
  admin: 'Editor in chief: everything',
  'managing-editor': 'Managing editor: publishes',
  editor: 'Editor: writes and edits all articles',
  contributor: 'Contributor: writes drafts of their own',
}
