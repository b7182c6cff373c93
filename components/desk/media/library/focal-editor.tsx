// Where the eye should rest: set by a click on the picture or with the arrow keys, with every crop shown as it will be.
import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { cropPosition } from '../../../../lib/media/crop-position.ts'
import type { MediumDetail } from '../../../../lib/media/library/detail.ts'
import { libraryApi } from '../../api/library.ts'
import { useActs } from './use-acts.ts'

const CROPS = [
  { name: '16:9', ratio: 9 / 16 },
  { name: '4:3', ratio: 3 / 4 },
  { name: '1:1', ratio: 1 },
]

export function FocalEditor({ medium }: { medium: MediumDetail }) {
  const [focal, setFocal] = useState(medium.focal)
  const { run, isBusy } = useActs()
  const isMoved = focal.x !== medium.focal.x || focal.y !== medium.focal.y
  const save = (to: typeof focal) =>
    run(
      () => libraryApi.focus(medium.id, to),
      () => ({
        text: 'The crops keep this point from now on.',
        undo: () => {
          setFocal(medium.focal)
          return libraryApi.focus(medium.id, medium.focal)
        },
      }),
    )
  const onKeyDown = (event: KeyboardEvent) => {
    const [x, y] = STEPS[event.key] ?? [0, 0]
    if (x === 0 && y === 0) return
    event.preventDefault()
    const far = event.shiftKey ? 0.1 : 0.01
    setFocal({ x: within(focal.x + x * far), y: within(focal.y + y * far) })
  }
  const onPoint = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    setFocal({
      x: within((event.clientX - box.left) / box.width),
      y: within((event.clientY - box.top) / box.height),
    })
  }
  return (
    <div className="focal">
      <button
        type="button"
        className="focal__picture"
        aria-label={`Focal point: ${percent(focal.x)} from the left, ${percent(focal.y)} from the top. Move it with the arrow keys.`}
        aria-disabled={!medium.mayEdit}
        onPointerDown={medium.mayEdit ? onPoint : undefined}
        onKeyDown={medium.mayEdit ? onKeyDown : undefined}
      >
        <img src={medium.src} alt={medium.alt} draggable={false} />
        <span className="focal__point" ref={styled({ left: percent(focal.x), top: percent(focal.y) })} />
      </button>
      <div className="focal__crops" aria-hidden="true">
        {CROPS.map(({ name, ratio }) => (
          <figure key={name} className="focal__crop">
            <img
              src={medium.src}
              alt=""
              ref={styled({
                'aspect-ratio': String(1 / ratio),
                'object-position': cropPosition(medium, ratio, focal),
              })}
            />
            <figcaption>{name}</figcaption>
          </figure>
        ))}
      </div>
      {medium.mayEdit && (
        <p className="focal__help">
          {isMoved
            ? 'The crops above are how they will be.'
            : 'Click what every crop should keep, or use the arrow keys.'}
        </p>
      )}
      {isMoved && (
        <div className="focal__acts">
          <button
            type="button"
            className="button"
            aria-disabled={isBusy}
            onClick={() => !isBusy && save(focal)}
          >
            {isBusy ? 'Making the crops' : 'Keep this point'}
          </button>
          <button type="button" className="button button--quiet" onClick={() => setFocal(medium.focal)}>
            Back to before
          </button>
        </div>
      )}
    </div>
  )
}

const STEPS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Whole percents, as the server keeps them. */
const within = (value: number) => Math.round(Math.max(0, Math.min(1, value)) * 100) / 100
const percent = (value: number) => `${Math.round(value * 100)}%`

/** Set by script: attributes of style are kept out of the program, since readers' pages forbid them. */
const styled = (styles: Record<string, string>) => (element: HTMLElement | null) => {
  for (const [name, value] of Object.entries(styles)) element?.style.setProperty(name, value)
}
