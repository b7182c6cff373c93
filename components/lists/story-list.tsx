// The rows of a listing with their folio, or one friendly sentence when there is nothing to list.

import type { Pagination as PaginationView, Teaser } from '../../lib/reader/views.ts'
import { Pagination } from './pagination.tsx'
import { ListTeaser } from './teaser.tsx'

export function StoryList({ teasers, pagination, empty }: StoryListProps) {
  if (teasers.length === 0) return <p className="empty">{empty}</p>
  return (
    <>
      <ol className="story-list">
        {teasers.map((teaser) => (
          <li className="story-list__item" key={teaser.id}>
            <ListTeaser teaser={teaser} />
          </li>
        ))}
      </ol>
      <Pagination pagination={pagination} />
    </>
  )
}

type StoryListProps = { teasers: Teaser[]; pagination: PaginationView; empty: string }
