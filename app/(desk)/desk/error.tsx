'use client'
// What the desk says when a screen fails: what happened, that nothing is lost, and how to go on.
import { urls } from '../../../lib/urls.ts'

type ErrorProps = { error: Error & { digest?: string }; reset(): void }

export default function DeskError({ error, reset }: ErrorProps) {
  return (
    <div className="nothing" role="alert">
      <h1>This screen could not be shown</h1>
      <p>
        Something went wrong on our side. What was saved is safe; what you were writing is kept on this
        computer, and the list of articles offers it to you.
      </p>
      <div className="notice__acts">
        <button type="button" className="button button--primary" onClick={reset}>
          Try again
        </button>
        <a className="button" href={urls.deskArticles()}>
          To the articles
        </a>
      </div>
      {error.digest && (
        <p>
          If it happens again, tell an administrator this number: <code>{error.digest}</code>
        </p>
      )}
    </div>
  )
}
