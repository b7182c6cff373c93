// Signing in: one calm form that works without JavaScript; in the demo also one button for each of its people.
import { urls } from '../../../lib/urls.ts'
import type { DemoUser } from '../../../lib/users/demo.ts'
import { AuthField, AuthFrame } from '../auth/frame.tsx'

type LoginProps = {
  publication: string
  /** Why the form is shown again, in a sentence; null at first. */
  notice: { tone: 'alert' | 'calm'; text: string } | null
  /** What was typed before; empty at first. */
  email: string
  returnTo: string
  /** Empty everywhere but in the demo. */
  demoUsers: readonly DemoUser[]
}

export function Login({ publication, notice, email, returnTo, demoUsers }: LoginProps) {
  return (
    <AuthFrame publication={publication} title="Sign in to the desk" notice={notice}>
      <form className="login__form" action={urls.signIn()} method="post">
        <input type="hidden" name="returnTo" value={returnTo} />
        <AuthField
          name="email"
          label="Email address"
          type="email"
          autoComplete="username"
          defaultValue={email}
        />
        <AuthField name="password" label="Password" type="password" autoComplete="current-password" />
        <button type="submit" className="button button--primary">
          Sign in
        </button>
      </form>
      <p className="login__more">
        <a href={urls.forgot()}>I forgot my password</a>
      </p>
      {demoUsers.length > 0 && <DemoDoor users={demoUsers} returnTo={returnTo} />}
    </AuthFrame>
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
