// What the desk says at an address where it has nothing to show.
import { urls } from '../../../lib/urls.ts'

export default function NotFound() {
  return (
    <div className="nothing">
      <h1>There is nothing here</h1>
      <p>The article may have been moved, or it is not yours to see.</p>
      <p>
        <a href={urls.deskArticles()}>Back to the articles</a>
      </p>
    </div>
  )
}
