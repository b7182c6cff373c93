// Everybody who signs articles, and the order of Meet the Editors.
import type { AuthorList } from '../../../lib/authors/load.ts'
import { counted } from '../../../lib/counted.ts'
import { urls } from '../../../lib/urls.ts'
import { FormField } from '../forms/form-field.client.tsx'
import { PlainForm } from '../forms/plain-form.client.tsx'
import { PagesNav } from '../terms/pages-nav.tsx'
import { RemovedList, RemovedNotice } from '../terms/removed.tsx'
import { EditorsOrder } from './editors.client.tsx'

type ViewProps = {
  list: AuthorList
  timeZone: string
  /** Who was just removed. */
  justRemoved?: string | undefined
}

export function AuthorsView({ list, timeZone, justRemoved }: ViewProps) {
  const { words, lines, page, pages, removed } = list
  return (
    <div className="terms">
      <div className="screen__head">
        <h1>Authors</h1>
      </div>
      <RemovedNotice
        removed={removed.find(({ id }) => id === justRemoved)}
        restoreAt={urls.restoreAuthor}
        effect="Their page is there no more."
      />
      <EditorsOrder first={list.editors} />
      <section className="term__part" aria-labelledby="all-heading">
        <h2 id="all-heading">All authors</h2>
        <form method="get" className="term__row">
          <div className="field">
            <label htmlFor="author-words">Find an author</label>
            <input id="author-words" type="search" name="q" defaultValue={words} />
          </div>
          <button type="submit" className="button">
            Find
          </button>
        </form>
        <PlainForm action={urls.addAuthor()} className="term__row">
          <FormField name="name" label="New author" maxLength={200} isRequired />
          <button type="submit" className="button">
            Add
          </button>
        </PlainForm>
        {lines.length === 0 && (
          <p className="nothing">
            {words
              ? `No author has “${words}” in their name.`
              : 'There are no authors yet. An author is a person with a page of their own, and needs no account. Add one here, or while you write a byline.'}
          </p>
        )}
        <ul className="terms__list">
          {lines.map(({ id, name, credentials, affiliation, articles, live }) => (
            <li key={id}>
              <a href={urls.deskAuthor(id)}>
                <bdi>{[name, ...credentials].join(', ')}</bdi>
              </a>
              {affiliation && <span className="terms__count">{affiliation}</span>}
              <span className="terms__count">
                {counted(articles, 'article')}, {live} live
              </span>
            </li>
          ))}
        </ul>
        <PagesNav {...{ page, pages }} hrefOf={(to) => urls.deskAuthors({ q: words, page: to })} />
      </section>
      <RemovedList {...{ removed, timeZone }} restoreAt={urls.restoreAuthor} />
    </div>
  )
}
