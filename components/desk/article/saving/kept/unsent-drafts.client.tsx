'use client'
// On the first screen and the list: texts of yours that this computer kept. What can be sent is, and said; the rest is offered.
import { useEffect, useState } from 'react'
import { formatMoment } from '../../../../../lib/dates.ts'
import { useZone } from '../zone.ts'
import { type Copy, dropCopy } from './copies.ts'
import { sendUnsent, type Unsent } from './unsent.ts'
import { addressOfCopy } from './use-left-copies.ts'

export function UnsentDrafts({ userId }: { userId: string }) {
  const [{ left, arrived }, setFound] = useState<Unsent>({ left: [], arrived: [] })
  const zone = useZone()
  useEffect(() => {
    // A browser that keeps nothing, as in some private windows, has nothing to tell.
    sendUnsent(userId).then(setFound, () => {})
  }, [userId])
  const drop = async ({ tabId }: Copy) => {
    await dropCopy(tabId)
    setFound((now) => ({ ...now, left: now.left.filter((copy) => copy.tabId !== tabId) }))
  }
  return (
    <>
      {arrived.map(({ id, title, address }) => (
        <p key={id} className="notice notice--calm" role="status">
          “{title}” was only on this computer. It is saved now. <a href={address}>Open it</a>
        </p>
      ))}
      {left.map((copy) => (
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
      ))}
    </>
  )
}
