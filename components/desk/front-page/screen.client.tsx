'use client'
// The front page, curated on the page itself: when it is to count, what there was, and the page as it will be.
import { useEffect, useRef } from 'react'
import type { FrontPageDesk } from '../../../lib/front-page/load.ts'
import { isArticle, type Pins } from '../../../lib/front-page/zones.ts'
import { useAskBeforeLeaving } from '../ask-before-leaving.ts'
import { useMeasured } from '../measured.ts'
import { MeanwhileDialog } from '../running/meanwhile.tsx'
import { isUnclear, WhenFields } from '../running/when-fields.tsx'
import { CuratedPage } from './curated-page.tsx'
import { FrontPageHistory } from './history.tsx'
import { KeptNotice } from './kept/kept-notice.tsx'
import { UNDO_ID } from './use-arranging.ts'
import { type FrontPageModel, useFrontPage } from './use-front-page.ts'

type Props = { first: FrontPageDesk; timeZone: string; userId: string }

export function FrontPageScreen({ first, timeZone, userId }: Props) {
  const model = useFrontPage(first, userId)
  useAskBeforeLeaving(() => model.isDirty)
  useUndoKey(model)
  const { desk, fault, conflict, when } = model
  return (
    <div className="front-page">
      <h1>Front page</h1>
      <p className="front-page__help">
        What you pin stands where you put it, and nowhere else on the page; every other place is filled by
        itself with the newest articles. Drag a story, or use the arrow keys on its handle, or its menu.
      </p>
      <KeptNotice model={model} />
      <WhenFields {...{ when, timeZone }} onChange={model.setWhen} issues={desk.issues} />
      <FrontPageHistory model={model} timeZone={timeZone} />
      <Bar model={model} />
      {fault && (
        <p className="notice notice--alert" role="alert">
          {fault}
        </p>
      )}
      <CuratedPage model={model} />
      {conflict && (
        <MeanwhileDialog
          title="Somebody else has arranged the front page meanwhile"
          theirs={<Pinned model={model} pins={conflict.pins} byName={conflict.byName} />}
          mine={<Pinned model={model} pins={model.pins} />}
          saveWords="Save mine after it"
          onTakeTheirs={() => void model.takeTheirs()}
          onSaveMine={() => void model.save(conflict.id)}
          onClose={model.goOn}
        />
      )}
    </div>
  )
}

/** Stays in sight while the page scrolls under it. */
function Bar({ model }: { model: FrontPageModel }) {
  const { isDirty, isWorking, canUndo, when, said } = model
  const bar = useRef<HTMLDivElement>(null)
  useMeasured(bar, '--bar-above')
  return (
    <div ref={bar} className="front-page__bar">
      <p role="status" className="front-page__said">
        {said || (isDirty ? 'Changed, not published.' : 'As readers see it now.')}
      </p>
      <div className="issue__acts">
        <button
          type="button"
          id={UNDO_ID}
          className="button button--quiet"
          aria-keyshortcuts="Control+Z"
          disabled={!canUndo}
          onClick={model.undo}
        >
          Undo
        </button>
        <button type="button" className="button button--quiet" disabled={!isDirty} onClick={model.discard}>
          Discard changes
        </button>
        <button
          type="button"
          className="button button--primary"
          disabled={isWorking || isUnclear(when) || (!isDirty && when.kind === 'now')}
          onClick={() => model.save()}
        >
          {when.kind === 'now' ? 'Publish' : 'Plan it'}
        </button>
      </div>
    </div>
  )
}

function Pinned({ model, pins, byName }: { model: FrontPageModel; pins: Pins; byName?: string }) {
  const { titleOf, goneOf } = model.arranging
  const gone = goneOf(pins).map(titleOf)
  return (
    <>
      {byName && <p>Saved by {byName}</p>}
      {model.page.zones.map(({ key, label }) => {
        const titles = (pins[key] ?? []).filter(isArticle).map(titleOf)
        return <p key={key}>{`${label}: ${titles.join('; ') || 'nothing pinned'}`}</p>
      })}
      {gone.length > 0 && <p>{`In sections that are not on the page: ${gone.join('; ')}`}</p>}
    </>
  )
}

function useUndoKey(model: FrontPageModel): void {
  const latest = useRef(model)
  latest.current = model
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey
      if (!isUndo || (event.target as Element).matches('input, textarea, select')) return
      event.preventDefault()
      latest.current.undo()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
