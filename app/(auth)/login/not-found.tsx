// What is said below /login/ where there is nothing.
import { urls } from '../../../lib/urls.ts'

export default function NotFound() {
  return (
    <main className="login">
      <h1>There is nothing here</h1>
      <p>
        <a href={urls.login()}>Sign in</a>
      </p>
    </main>
  )
}
