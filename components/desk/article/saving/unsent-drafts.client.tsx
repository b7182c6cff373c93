'use client'
// On the list of articles: texts of yours that this computer keeps and that never reached the server.
import { useEffect, useState } from 'react'
import { formatMoment } from '../../../../lib/dates.ts'
import { urls } from '../../../../lib/urls.ts'
import { type Copy, dropCopy, listLeftCopies } from './copies.ts'
import { GO_ON } from './use-left-copies.ts'
import { useZone } from './zone.ts'

export function UnsentDrafts({ userId }: { userId: string }) {
  const [copies, setCopies] = useState<Copy[]>([])
  const zone = useZone()
  useEffect(() => {
    listLeftCopies(userId).then(setCopies)
  }, [userId])
  const drop = async ({ tabId }: Copy) => {
    await dropCopy(tabId)
    setCopies((all) => all.filter((copy) => copy.tabId !== tabId))
  }
  return copies.map((copy) => (
    <div key={copy.tabId} className="notice notice--calm" role="status">
      <p>
        You have an unsent draft on this computer: “{copy.content.title || 'Untitled'}”, from{' '}
        {formatMoment(copy.at, zone)}.
      </p>
      <p className="notice__acts">
        <a className="button" href={addressOf(copy)}>
          Go on writing
        </a>
        <button type="button" className="button button--quiet" onClick={() => drop(copy)}>
          Throw it away
        </button>
      </p>
    </div>
  ))
}

function addressOf({ articleId, tabId }: Copy): string {
  return articleId ? urls.deskArticle(articleId) : `${urls.deskNewArticle()}?${GO_ON}=${tabId}`
}
