// What is said above the text about saving: texts brought back, what others did, and signing in again.
import { useEffect, useRef, useState } from 'react'
import { formatMoment } from '../../../../lib/dates.ts'
import { SIGNED_OUT } from '../../api/ask.ts'
import type { ArticleModel } from '../use-article.ts'
import { SignInAgain } from './sign-in-again.tsx'
import { useWhenQuiet } from './use-when-quiet.ts'
import { useZone } from './zone.ts'

export function SavingNotices({ model }: { model: ArticleModel }) {
  const zone = useZone()
  const { left, cameIn, isKept } = model
  return (
    <>
      {left.broughtBack !== null && (
        <Notice onClose={left.dismiss}>
          Your text from {formatMoment(left.broughtBack, zone)}, which had not been saved, has been brought
          back.
        </Notice>
      )}
      {cameIn && <Notice onClose={model.dismissCameIn}>{cameIn} Your own changes are still here.</Notice>}
      {!isKept && (
        <p className="notice" role="status">
          This browser keeps nothing on this computer (a private window, or no room). Wait for “Saved” before
          you close the tab.
        </p>
      )}
      {left.offered.map((copy) => (
        <div key={copy.tabId} className="notice notice--calm" role="status">
          <p>
            You have an unsent draft on this computer, “{copy.content.title || 'Untitled'}”, from{' '}
            {formatMoment(copy.at, zone)}.
          </p>
          <p className="notice__acts">
            <button type="button" className="button" onClick={() => left.bringBack(copy)}>
              Bring it back
            </button>
            <button type="button" className="button button--quiet" onClick={() => left.throwAway(copy)}>
              Throw it away
            </button>
          </p>
        </div>
      ))}
      <AskToChoose model={model} />
      <AskToSignIn model={model} />
    </>
  )
}

function Notice({ children, onClose }: { children: React.ReactNode; onClose(): void }) {
  return (
    <div className="notice notice--calm" role="status">
      <p>{children}</p>
      <p className="notice__acts">
        <button type="button" className="button button--quiet" onClick={onClose}>
          Good
        </button>
      </p>
    </div>
  )
}

/** After “Decide later”: the text is kept here and goes nowhere until then. */
function AskToChoose({ model: { conflict, isChoosing, choose } }: { model: ArticleModel }) {
  if (!conflict || isChoosing) return null
  return (
    <div className="notice" role="status">
      <p>
        {conflict.byName ?? 'Somebody else'} changed the same part. Your text is not saved until you choose.
      </p>
      <p className="notice__acts">
        <button type="button" className="button" onClick={choose}>
          Choose
        </button>
      </p>
    </div>
  )
}

/** Opens by itself once when the session has ended; after “Later” only when it is asked for. */
function AskToSignIn({ model }: { model: ArticleModel }) {
  const [isAsked, setAsked] = useState(false)
  const isOpen = useWhenQuiet(isAsked)
  const isPutOff = useRef(false)
  const [other, setOther] = useState<string | null>(null)
  const isOut = model.state.kind === 'signed-out'
  useEffect(() => {
    const open = (event: Event) => {
      if (!isPutOff.current) setAsked(true)
      setOther((event as CustomEvent<string | null>).detail)
    }
    addEventListener(SIGNED_OUT, open)
    return () => removeEventListener(SIGNED_OUT, open)
  }, [])
  // Signed in in another tab meanwhile: nothing is left to ask.
  useEffect(() => {
    if (model.state.kind !== 'saved') return
    setAsked(false)
    isPutOff.current = false
  }, [model.state.kind])
  if (!isOpen) {
    return isOut ? (
      <p className="notice">
        <button type="button" className="button" onClick={() => setAsked(true)}>
          Sign in to save
        </button>
      </p>
    ) : null
  }
  const done = () => {
    setAsked(false)
    isPutOff.current = false
    model.flush()
  }
  const later = () => {
    setAsked(false)
    isPutOff.current = true
  }
  return <SignInAgain writer={model.userId} other={other} onDone={done} onClose={later} />
}
