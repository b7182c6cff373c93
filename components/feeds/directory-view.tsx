// The page about feeds: what they are, how to begin, and the address of every section's feed.

import { counted } from '../../lib/counted.ts'
import type { FeedSection } from '../../lib/feeds/sections.ts'
import type { FeedDirectory } from '../../lib/reader/feed/directory.ts'
import { FeedAddress } from './feed-address.tsx'

export function FeedDirectoryView({ view }: { view: FeedDirectory }) {
  const { publication, whole, forms, categories, others, list } = view
  return (
    <div className="listing feeds">
      <header className="listing__head">
        <h1 className="listing__title">Feeds</h1>
        <p className="listing__intro">
          With a feed reader you see every new article of {publication} as soon as it is out: whole, without
          advertising, in the order of its date, and without giving anybody your name or address.
        </p>
      </header>
      <section className="feeds__part" aria-labelledby="feeds-begin">
        <h2 className="feeds__heading" id="feeds-begin">
          How to begin
        </h2>
        <ol className="feeds__steps">
          <li>
            Take any feed reader: an app on your phone, a program on your computer, or a service on the web.
          </li>
          <li>Copy one of the addresses below into its “Add” or “Subscribe” field.</li>
          <li>That is all. To stop, remove it there.</li>
        </ol>
        <h3 className="feeds__name">Everything in {publication}</h3>
        <FeedAddress id="feed-whole" label={`Everything in ${publication}`} address={whole.feed} />
        <p className="feeds__note">
          All sections at once:{' '}
          <a href={list} download="feeds.opml">
            a list for your reader
          </a>{' '}
          (OPML), for its “Import” field.
        </p>
      </section>
      <section className="feeds__part" aria-labelledby="feeds-sections">
        <h2 className="feeds__heading" id="feeds-sections">
          Sections
        </h2>
        <Sections sections={categories} path="section" />
      </section>
      <section className="feeds__part" aria-labelledby="feeds-others">
        <h2 className="feeds__heading" id="feeds-others">
          Issues and corrections
        </h2>
        <Sections sections={others} path="other" />
      </section>
      <section className="feeds__part" aria-labelledby="feeds-more">
        <h2 className="feeds__heading" id="feeds-more">
          Authors, subjects, searches
        </h2>
        <p className="feeds__text">
          Every author, every subject, every issue and every search has a feed too. Copy the address of its
          page into your reader, which finds the feed by itself.
        </p>
      </section>
      <section className="feeds__part" aria-labelledby="feeds-forms">
        <h2 className="feeds__heading" id="feeds-forms">
          Other forms
        </h2>
        <p className="feeds__text">
          The addresses above are RSS, which every reader knows. Each feed is there as Atom and as JSON Feed
          too: add <code>atom/</code> or <code>json/</code> to its address. With <code>?view=summary</code> it
          has excerpts only, and with <code>?sponsored=no</code> nothing that somebody paid for.
        </p>
        <ul className="feeds__list">
          {forms.map(({ name, feed }, at) => (
            <li className="feeds__entry" key={feed}>
              <h3 className="feeds__name">{name}</h3>
              <FeedAddress id={`feed-form-${at + 1}`} label={name} address={feed} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function Sections({ sections, path }: { sections: FeedSection[]; path: string }) {
  return (
    <ul className="feeds__list">
      {sections.map((section, at) => (
        <li className="feeds__entry" key={section.feed}>
          <h3 className="feeds__name">
            <a href={section.page}>{section.name}</a>
          </h3>
          <FeedAddress id={`feed-${path}-${at + 1}`} label={section.name} address={section.feed} />
          {section.below.length > 0 && (
            <details className="feeds__below">
              <summary className="feeds__summary">
                {counted(section.below.length, 'section')} of {section.name}
              </summary>
              <Sections sections={section.below} path={`${path}-${at + 1}`} />
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
