// All tags with how many articles have each; those that nothing uses, and those that may be one.

import { counted } from '../../../lib/counted.ts'
import type { TagLine, TagList, TagShow } from '../../../lib/tags/load.ts'
import { urls } from '../../../lib/urls.ts'
import { PlainForm } from '../forms/plain-form.client.tsx'
import { PagesNav } from '../terms/pages-nav.tsx'
import { RemovedList, RemovedNotice } from '../terms/removed.tsx'

const SHOWS: [TagShow, string][] = [
  ['all', 'All'],
  ['unused', 'Unused'],
  ['near', 'May be one'],
]

type ViewProps = {
  list: TagList
  timeZone: string
  /** The one that was just removed. */
  justRemoved?: string | undefined
}

export function TagsView({ list, timeZone, justRemoved }: ViewProps) {
  const { show, words, totals } = list
  return (
    <div className="terms">
      <div className="screen__head">
        <h1>Tags</h1>
        <a className="button" href={urls.deskRetag()}>
          Retag many articles
        </a>
      </div>
      <RemovedNotice
        removed={list.removed.find(({ id }) => id === justRemoved)}
        restoreAt={urls.restoreTag}
        effect="No article had it."
      />
      <nav className="terms__shows" aria-label="Which tags">
        {SHOWS.map(([value, label]) => (
          <a
            key={value}
            href={urls.deskTags({ show: value })}
            aria-current={show === value ? 'page' : undefined}
          >
            {label} ({totals[value]})
          </a>
        ))}
      </nav>
      {show === 'near' ? <Near pairs={list.near} /> : <Lines list={list} words={words} />}
      <RemovedList {...{ removed: list.removed, timeZone }} restoreAt={urls.restoreTag} />
    </div>
  )
}

function Lines({ list, words }: { list: TagList; words: string }) {
  const { show, lines, page, pages } = list
  return (
    <>
      <form method="get" className="term__row">
        {show !== 'all' && <input type="hidden" name="show" value={show} />}
        <div className="field">
          <label htmlFor="tag-words">Find a tag</label>
          <input id="tag-words" type="search" name="q" defaultValue={words} />
        </div>
        <button type="submit" className="button">
          Find
        </button>
      </form>
      {lines.length === 0 && <p className="nothing">{emptyWords(show, words)}</p>}
      <ul className="terms__list">
        {lines.map((tag) => (
          <li key={tag.id}>
            <a href={urls.deskTag(tag.id)}>
              <bdi>{tag.name}</bdi>
            </a>
            <span className="terms__count">{countWords(tag)}</span>
            {show === 'unused' && (
              <PlainForm action={urls.removeTag(tag.id)}>
                <button type="submit" className="button button--small" aria-label={`Remove ${tag.name}`}>
                  Remove
                </button>
              </PlainForm>
            )}
          </li>
        ))}
      </ul>
      <PagesNav {...{ page, pages }} hrefOf={(to) => urls.deskTags({ show, q: words, page: to })} />
    </>
  )
}

function emptyWords(show: TagShow, words: string): string {
  if (words) return `No tag has “${words}” in its name.`
  if (show === 'unused') return 'Every tag is used by an article.'
  return 'There are no tags yet. They are made while one writes: type a new one beside the text, and it is here.'
}

function Near({ pairs }: { pairs: [TagLine, TagLine][] }) {
  if (pairs.length === 0)
    return (
      <p className="nothing">
        No two tags look like one. Tags that differ only in case, signs, number or one letter would stand
        here.
      </p>
    )
  return (
    <ul className="terms__list">
      {pairs.map(([less, more]) => (
        <li key={`${less.id} ${more.id}`}>
          <span>
            <a href={urls.deskTag(less.id)}>
              <bdi>{less.name}</bdi>
            </a>{' '}
            <span className="terms__count">{countWords(less)}</span> and{' '}
            <a href={urls.deskTag(more.id)}>
              <bdi>{more.name}</bdi>
            </a>{' '}
            <span className="terms__count">{countWords(more)}</span>
          </span>
          <a className="button button--small" href={urls.deskTag(less.id, more.id)}>
            Merge into “{more.name}” …
          </a>
        </li>
      ))}
    </ul>
  )
}

const countWords = ({ articles, live }: TagLine) =>
  articles === 0 && live === 0 ? 'unused' : `${counted(articles, 'article')}, ${live} live`
