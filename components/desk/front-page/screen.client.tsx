'use client'
// The front page, arranged: its places beside the page as it will be, when it is to count, and what there was.
import type { FrontPageDesk } from '../../../lib/front-page/load.ts'
import { urls } from '../../../lib/urls.ts'
import { useAskBeforeLeaving } from '../ask-before-leaving.ts'
import { Dialog } from '../dialog.tsx'
import { DraftFrame } from '../preview/frame.tsx'
import { isUnclear, WhenFields } from '../running/when-fields.tsx'
import { FrontPageHistory } from './history.tsx'
import { type FrontPageModel, useFrontPage } from './use-front-page.ts'
import { Zone } from './zone.tsx'

type Props = { first: FrontPageDesk; timeZone: string }

export function FrontPageScreen({ first, timeZone }: Props) {
  const model = useFrontPage(first)
  useAskBeforeLeaving(() => model.isDirty)
  const { desk, fault, conflict, isDirty, isWorking, when } = model
  return (
    <div className="front-page">
      <div className="screen__head">
        <h1>Front page</h1>
        <div className="issue__acts">
          {isDirty && (
            <button type="button" className="button button--quiet" onClick={model.discard}>
              Discard changes
            </button>
          )}
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
      {fault && (
        <p className="notice notice--alert" role="alert">
          {fault.message}
        </p>
      )}
      <div className="front-page__parts">
        <div className="front-page__zones">
          <p className="front-page__help">
            What you pin stands where you put it, and nowhere else on the page. Every other place is filled by
            itself with the newest articles.
          </p>
          <WhenFields {...{ when, timeZone }} onChange={model.setWhen} issues={desk.issues} />
          {desk.zones.map((zone) => (
            <Zone key={zone.key} model={model} zone={zone} />
          ))}
          <FrontPageHistory model={model} timeZone={timeZone} />
        </div>
        <section className="front-page__preview" aria-label="As it will be">
          <DraftFrame
            address={frameAddress(model)}
            version=""
            title="The front page as it will be"
            width="desktop"
            onTurn={() => {}}
          />
        </section>
      </div>
      {conflict && <ConflictDialog model={model} />}
    </div>
  )
}

function frameAddress({ pins, when }: FrontPageModel): string {
  const query = new URLSearchParams({ pins: JSON.stringify(pins) })
  if (when.kind === 'at' && when.at !== null) query.set('at', String(when.at))
  return urls.deskFrontPageFrame(query.toString())
}

function ConflictDialog({ model }: { model: FrontPageModel }) {
  const { conflict, desk, pins, titleOf } = model
  if (!conflict) return null
  const sides = [
    { title: 'Yours, not saved', pins },
    { title: `Saved by ${conflict.byName}`, pins: conflict.pins },
  ]
  return (
    <Dialog title="The front page was arranged meanwhile" isWide onClose={() => void model.takeTheirs()}>
      <div className="issue__both">
        {sides.map((side) => (
          <section key={side.title} aria-label={side.title}>
            <h3>{side.title}</h3>
            {desk.zones.map(({ key, label }) => (
              <p key={key}>
                {label}: {(side.pins[key] ?? []).map(titleOf).join('; ') || 'nothing pinned'}
              </p>
            ))}
          </section>
        ))}
      </div>
      <div className="dialog__acts">
        <button type="button" className="button button--primary" onClick={() => void model.save(conflict.id)}>
          Save yours after it
        </button>
        <button type="button" className="button" onClick={() => void model.takeTheirs()}>
          Take theirs
        </button>
      </div>
    </Dialog>
  )
}
