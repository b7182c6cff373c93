// Where in the list one can go: whose articles, where they stand, and the views somebody keeps.
import type { MouseEvent, ReactNode } from 'react'
import { LIST_STATUSES, writeListQuery } from '../../../lib/article-list/filter.ts'
import type { ArticleList } from '../../../lib/article-list/load.ts'
import { urls } from '../../../lib/urls.ts'
import { STATUS_LABELS } from './words.ts'

type NavigationProps = {
  list: ArticleList
  onGo(href: string): void
  onRemoveView(id: string): void
}

export function ListNavigation({ list: { query, counts, views }, onGo, onRemoveView }: NavigationProps) {
  const here = writeListQuery({ ...query, after: '' })
  const entry = (asked: Parameters<typeof writeListQuery>[0]) => {
    const text = writeListQuery(asked)
    return { href: urls.deskArticles(text), isHere: text === here, onGo }
  }
  const shown = LIST_STATUSES.filter((status) => status !== 'trash')
  return (
    <nav className="list-nav" aria-label="Articles by status">
      <ul>
        {shown.slice(0, 1).map((status) => (
          <Entry key={status} {...entry({ status })} count={counts.all}>
            All
          </Entry>
        ))}
        <Entry {...entry({ owner: 'me' })} count={counts.mine}>
          Mine
        </Entry>
        <Entry {...entry({ assignee: 'me' })} count={counts.assigned}>
          Assigned to me
        </Entry>
      </ul>
      <ul aria-label="Status">
        {shown.slice(1).map((status) => (
          <Entry key={status} {...entry({ status })} count={counts[status]}>
            {STATUS_LABELS[status]}
          </Entry>
        ))}
      </ul>
      {views.length > 0 && (
        <>
          <h2 className="list-nav__heading">Your views</h2>
          <ul aria-label="Your views">
            {views.map((view) => (
              <Entry
                key={view.id}
                href={urls.deskArticles(view.query)}
                isHere={view.query === here && here !== ''}
                onGo={onGo}
                more={
                  <button
                    type="button"
                    className="list-nav__remove"
                    aria-label={`Remove the view “${view.name}”`}
                    onClick={() => onRemoveView(view.id)}
                  >
                    ×
                  </button>
                }
              >
                {view.name}
              </Entry>
            ))}
          </ul>
        </>
      )}
      <ul>
        <Entry {...entry({ status: 'trash' })} count={counts.trash}>
          Trash
        </Entry>
      </ul>
    </nav>
  )
}

type EntryProps = {
  href: string
  isHere: boolean
  count?: number
  more?: ReactNode
  onGo(href: string): void
  children: ReactNode
}

function Entry({ href, isHere, count, more, onGo, children }: EntryProps) {
  return (
    <li className="list-nav__entry">
      <a
        href={href}
        aria-current={isHere ? 'page' : undefined}
        onClick={(event) => plainClick(event, onGo, href)}
      >
        <span className="list-nav__name">{children}</span>
        {count !== undefined && <span className="list-nav__count">{count.toLocaleString('en-US')}</span>}
      </a>
      {more}
    </li>
  )
}

/** A click that asks for another tab or window is the browser's. */
export function plainClick(event: MouseEvent, go: (href: string) => void, href: string): void {
  if (event.defaultPrevented || event.button !== 0) return
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  go(href)
}
