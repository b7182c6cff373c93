// What the desk says at an address where it has nothing to show.
import { urls } from '../../../lib/urls.ts'

export default function NotFound() {
  return (
    <div className="nothing">
      <h1>There is nothing here</h1>
      <p>It may have been moved or deleted, or it is not yours to see: ask whoever gave you the address.</p>
      <p>
        <a href={urls.deskArticles()}>Back to the articles</a>, or press <kbd>Ctrl K</kbd> and type a word of
        what you were looking for.
      </p>
    </div>
  )
}
