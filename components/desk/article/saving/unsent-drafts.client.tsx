'use client'
// On the first screen and the list: texts of yours that this computer keeps and that never reached the server.
import { useEffect, useState } from 'react'
import { formatMoment } from '../../../../lib/dates.ts'
import { type Copy, dropCopy } from './copies.ts'
import { listUnsent } from './unsent.ts'
import { addressOfCopy } from './use-left-copies.ts'
import { useZone } from './zone.ts'

export function UnsentDrafts({ userId }: { userId: string }) {
  const [copies, setCopies] = useState<Copy[]>([])
  const zone = useZone()
  useEffect(() => {
    // A browser that keeps nothing, as in some private windows, has nothing to tell.
    listUnsent(userId).then(setCopies, () => {})
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
        <a className="button" href={addressOfCopy(copy)}>
          Go on writing
        </a>
        <button type="button" className="button button--quiet" onClick={() => drop(copy)}>
          Throw it away
        </button>
      </p>
    </div>
  ))
}
