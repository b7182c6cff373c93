'use client'
// The promo bar, put together: its promos in their order, what each is doing today, and what readers will get.
import { useEffect, useRef } from 'react'
import type { PromoBarDesk } from '../../../lib/promos/load.ts'
import type { Promo } from '../../../lib/promos/promo.ts'
import { dayWords } from '../../../lib/running/days.ts'
import { urls } from '../../../lib/urls.ts'
import { PromoBar } from '../../site/promo-bar.tsx'
import { ChosenList } from '../fields/chosen-list.tsx'
import { DrawnFrame } from '../preview/drawn-frame.tsx'
import { MeanwhileDialog } from '../running/meanwhile.tsx'
import { SaveActs } from '../running/save-acts.tsx'
import { PromoBarHistory } from './history.tsx'
import { PromoForm } from './promo-form.tsx'
import { isRunning, promoWords } from './promo-words.ts'
import { type PromoBarModel, usePromoBar } from './use-promo-bar.ts'

export function PromoBarScreen({ first }: { first: PromoBarDesk }) {
  const model = usePromoBar(first)
  const { desk, lines, promos, fault, theirs } = model
  const running = promos.filter((promo) => isRunning(promo, desk))
  const added = useRef<string | null>(null)
  // The field of the new promo is drawn first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time the list changes
  useEffect(() => {
    if (!added.current) return
    document.getElementById(added.current)?.querySelector('input')?.focus()
    added.current = null
  }, [lines])
  return (
    <div className="promo-bar">
      <Head model={model} onAdd={() => (added.current = model.add())} />
      <p className="menu-editor__help">
        One line above the masthead of every page. What stands first in the list is read first; each promo is
        there from its first to its last day, in the time of {desk.timeZone}.
      </p>
      {model.notice}
      {fault && (
        <p className="notice notice--alert" role="alert">
          {fault.message}
        </p>
      )}
      <div className="menu-editor__columns">
        <div className="menu-editor__work">
          {lines.length === 0 && (
            <p className="nothing">
              Nothing is announced. Add a promo, such as “Webinar: Joints in the Age of Elevators”, give it a
              link and its days, and publish: it appears and goes by itself.
            </p>
          )}
          <ChosenList
            label="Promos"
            items={lines}
            keyOf={({ key }) => key}
            nameOf={({ promo }) => nameOf(promo)}
            note={(index) => (promos[index] ? promoWords(promos[index], desk) : null)}
            onUp={(index) => model.move(index, index - 1)}
            onDown={(index) => model.move(index, index + 1)}
            onMove={model.move}
            onRemove={model.remove}
            isDisabled={false}
          >
            {(line, index) => <PromoForm {...{ model, line, index }} />}
          </ChosenList>
          <PromoBarHistory model={model} />
        </div>
        <DrawnFrame
          title="The promo bar as readers will get it today"
          address={urls.deskPromoBarFrame()}
          placeId="promo-place"
        >
          <PromoBar promos={running} />
        </DrawnFrame>
      </div>
      {theirs && (
        <MeanwhileDialog
          title="Somebody else has changed the promo bar meanwhile"
          theirs={<Titles promos={theirs} />}
          mine={<Titles promos={promos} />}
          saveWords="Publish mine instead"
          onTakeTheirs={model.takeTheirs}
          onSaveMine={model.publishMine}
          onClose={model.goOn}
        />
      )}
    </div>
  )
}

const nameOf = ({ label, title }: Promo) => (title ? `${label}: ${title}` : 'New promo')

function Titles({ promos }: { promos: readonly Promo[] }) {
  if (promos.length === 0) return <p>No promos.</p>
  return (
    <ol>
      {promos.map((promo) => (
        <li key={JSON.stringify(promo)}>
          {nameOf(promo)}, {dayWords(promo.firstDay)} to{' '}
          {promo.lastDay ? dayWords(promo.lastDay) : 'further notice'}
        </li>
      ))}
    </ol>
  )
}

function Head({ model, onAdd }: { model: PromoBarModel; onAdd(): void }) {
  const { isChanged, isWorking } = model
  return (
    <div className="screen__head">
      <h1>Promo bar</h1>
      <div className="menu-editor__acts">
        <span className="menu-editor__state">{isChanged ? 'Not published yet' : 'As readers get it'}</span>
        <button type="button" className="button" onClick={onAdd}>
          Add a promo
        </button>
        <SaveActs
          saveWords="Publish"
          {...{ isChanged, isWorking }}
          onDiscard={model.discard}
          onSave={() => model.publish()}
        />
      </div>
    </div>
  )
}
