// A feed as a page, for a person whose browser opened one: what it is, what to do with its address, and what is in it.

import { formatDate, isoDate } from '../../lib/dates.ts'
import type { FeedEntry, FeedView } from '../../lib/feeds/view.ts'
import { urls } from '../../lib/urls.ts'
import { FeedAddress } from './feed-address.tsx'

/** `page` is the address of the page that the feed follows; `timeZone` is the publication's. */
type ShownFeedProps = { feed: FeedView; page: string; timeZone: string }

export function ShownFeedView({ feed, page, timeZone }: ShownFeedProps) {
  const { current, previous, next } = feed.archive
  return (
    <div className="listing feeds">
      <header className="listing__head">
        <p className="feeds__kind">This is a feed</p>
        <h1 className="listing__title">{feed.title}</h1>
        <p className="listing__intro">
          Copy this address into a feed reader, and every new entry comes to you.{' '}
          <a href={urls.feeds()}>What are feeds?</a>
        </p>
        <FeedAddress id="feed-here" label="The address of this feed" address={feed.self} />
        <p className="feeds__note">
          Your feed reader gets the whole articles; this page shows what they begin with.{' '}
          <a href={page}>Go to the page that this feed follows</a>
        </p>
      </header>
      {feed.entries.length === 0 && <p className="empty">Nothing is in this feed yet.</p>}
      <ol className="feeds__entries">
        {feed.entries.map((entry) => (
          <ShownEntry entry={entry} timeZone={timeZone} key={entry.guid} />
        ))}
      </ol>
      {(current ?? previous ?? next) && (
        <nav className="feeds__archive" aria-label="Older and newer entries of this feed">
          {previous && <a href={previous}>Older entries</a>}
          {next && <a href={next}>Newer entries</a>}
          {current && <a href={current}>The newest entries</a>}
        </nav>
      )}
    </div>
  )
}

function ShownEntry({ entry, timeZone }: { entry: FeedEntry; timeZone: string }) {
  return (
    <li className="feeds__item">
      <h2 className="feeds__title">
        <a href={entry.link}>{entry.title}</a>
      </h2>
      <p className="feeds__facts">
        <time dateTime={isoDate(entry.publishedAt)}>{formatDate(entry.publishedAt, timeZone)}</time>
        {entry.authors.map(({ name }) => ` · ${name}`)}
      </p>
      <p className="feeds__text">{entry.summary}</p>
    </li>
  )
}
