// A draft as a feed reader shows it: title, signers and the whole content that the feed carries, in the reader's plain style.
import { formatDate, isoDate } from '../../lib/dates.ts'
import type { FeedEntry } from '../../lib/feeds/view.ts'
import type { FeedChange } from '../../lib/preview/feed-change.ts'

type Props = { publication: string; timeZone: string; entry: FeedEntry; change: FeedChange }

export function FeedItem({ publication, timeZone, entry, change }: Props) {
  return (
    <main className="feed-item">
      <Change change={change} />
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

/** What subscribers notice when this version is published. */
function Change({ change }: { change: FeedChange }) {
  switch (change.kind) {
    case 'new':
      return (
        <aside className="feed-item__change">
          <p>Subscribers do not have this yet. Published, it is a new entry in these feeds:</p>
          <Feeds names={change.feeds} />
        </aside>
      )
    case 'changed':
      return (
        <aside className="feed-item__change">
          <p>
            Subscribers have an earlier version. Published, this one is sent again as changed:{' '}
            {change.what.join(', ')}. It stands in these feeds:
          </p>
          <Feeds names={change.feeds} />
        </aside>
      )
    case 'same':
      return (
        <aside className="feed-item__change">
          <p>Subscribers have exactly this: nothing in the feeds differs.</p>
        </aside>
      )
  }
}

const Feeds = ({ names }: { names: string[] }) => <p>{names.join(' · ')}</p>
