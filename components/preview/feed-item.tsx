// A draft as a feed reader shows it: title, signers and the whole content that the feed carries, in the reader's plain style.
import { formatDate, isoDate } from '../../lib/dates.ts'
import type { FeedEntry } from '../../lib/feeds/view.ts'

type Props = { publication: string; timeZone: string; entry: FeedEntry }

export function FeedItem({ publication, timeZone, entry }: Props) {
  return (
    <main className="feed-item">
      <p className="feed-item__source">
        {publication} ·{' '}
        <time dateTime={isoDate(entry.publishedAt)}>{formatDate(entry.publishedAt, timeZone)}</time>
      </p>
      <h1 className="feed-item__title">{entry.title}</h1>
      {entry.authors.length > 0 && (
        <p className="feed-item__authors">{entry.authors.map(({ name }) => name).join(' · ')}</p>
      )}
      <div className="feed-item__content" dangerouslySetInnerHTML={{ __html: entry.html }} />
      <dl className="feed-item__facts">
        <dt>Summary</dt>
        <dd>{entry.summary}</dd>
        {entry.subjects.length > 0 && <dt>Subjects</dt>}
        {entry.subjects.length > 0 && <dd>{entry.subjects.join(', ')}</dd>}
      </dl>
    </main>
  )
}
