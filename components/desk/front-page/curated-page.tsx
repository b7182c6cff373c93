// The front page itself, drawn by the site's own components, with what it is curated by laid over every story.
import { useEffect, useState } from 'react'
import type { Spot } from '../../../lib/front-page/arrange.ts'
import type { ZoneView } from '../../../lib/front-page/load.ts'
import { urls } from '../../../lib/urls.ts'
import { HomeView } from '../../lists/home/home-view.tsx'
import { DrawnFrame } from '../preview/drawn-frame.tsx'
import { FindDialog, type Wanted } from './places/find-dialog.tsx'
import { GonePins } from './places/gone-pins.tsx'
import { useBoxes } from './places/use-boxes.ts'
import { Zone } from './places/zone.tsx'
import type { FrontPageModel } from './use-front-page.ts'

export function CuratedPage({ model }: { model: FrontPageModel }) {
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const { page, shownAt } = model
  const unseen = page.zones.filter((zone) => !isSeen(zone))
  const nowhere = { boxes: new Map(), over: null, onOver() {} }
  return (
    <>
      <GonePins model={model} />
      {unseen.length > 0 && (
        <section className="front-page__unseen" aria-label="Not on the page now">
          <p className="front-page__help">
            Nothing of these is on the page now: readers have nothing to see there.
          </p>
          {unseen.map((zone) => (
            <Zone key={zone.key} {...{ model, zone, ...nowhere }} onWant={setWanted} />
          ))}
        </section>
      )}
      <DrawnFrame
        title="The front page as it will be"
        address={urls.deskFrontPageFrame(shownAt === null ? '' : `at=${shownAt}`)}
        placeId="home-place"
        cover={(inside) => <Cover {...{ model, inside }} onWant={setWanted} />}
      >
        <HomeView view={page.view} />
      </DrawnFrame>
      {wanted && <FindDialog {...{ model, wanted }} onClose={() => setWanted(null)} />}
    </>
  )
}

const isSeen = ({ places }: ZoneView) => places.some((shown) => shown !== null)

type CoverProps = { model: FrontPageModel; inside: HTMLElement; onWant(wanted: Wanted): void }

function Cover({ model, inside, onWant }: CoverProps) {
  const { page, arranging, pins } = model
  const { of, boxes } = useBoxes(inside, page)
  const [over, setOver] = useState<Spot | null>(null)
  const { follows } = arranging
  // Only once what was moved stands there: until then another story is under the keyboard.
  useEffect(() => {
    if (page.pins !== pins || of !== page) return
    const found = follows.current.map((id) => document.getElementById(id))
    found.find((control) => control !== null)?.focus()
    follows.current = []
  }, [page, pins, of, follows])
  return (
    <div className="curated">
      {page.zones.filter(isSeen).map((zone) => (
        <Zone key={zone.key} {...{ model, zone, boxes, over, onWant }} onOver={setOver} />
      ))}
    </div>
  )
}
