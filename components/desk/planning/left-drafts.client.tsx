'use client'
// Texts that this browser kept and the server does not have yet: told on the first screen, so that none is forgotten.
import { useEffect, useState } from 'react'
import { formatMoment } from '../../../lib/dates.ts'
import { urls } from '../../../lib/urls.ts'
import { type Copy, listLeftCopies } from '../article/saving/copies.ts'

export function LeftDrafts({ userId, timeZone }: { userId: string; timeZone: string }) {
  const [copies, setCopies] = useState<Copy[]>([])
  useEffect(() => {
    // A browser that keeps nothing, as in some private windows, has nothing to tell.
    listLeftCopies(userId).then(setCopies, () => {})
  }, [userId])
  if (copies.length === 0) return null
  return (
    <section className="notice dashboard__left" aria-label="Not sent yet">
      <h2>Not sent yet</h2>
      <p>This browser kept texts of yours that were not saved. Open one to bring it back.</p>
      <ul>
        {copies.map(({ tabId, articleId, at, content }) => (
          <li key={tabId}>
            <a href={articleId ? urls.deskArticle(articleId) : urls.deskNewArticle()}>
              {content.title || 'Without a title'}
            </a>
            , {formatMoment(at, timeZone)}
          </li>
        ))}
      </ul>
    </section>
  )
}
