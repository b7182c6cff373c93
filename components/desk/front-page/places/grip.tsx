// A story's handle: dragged by it, or moved by the arrow keys.
import type { KeyboardEvent } from 'react'
import type { Spot } from '../../../../lib/front-page/arrange.ts'
import { controlId, type Step } from '../use-arranging.ts'
import type { FrontPageModel } from '../use-front-page.ts'

const STEPS: Partial<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'before',
  ArrowRight: 'after',
}

type GripProps = { model: FrontPageModel; id: string; title: string; spot: Spot }

export function Grip({ model, id, title, spot }: GripProps) {
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    model.arranging.step(id, step, 'grip')
  }
  return (
    <button
      type="button"
      id={controlId('grip', spot)}
      className="place__grip"
      aria-label={`Move “${title}”: arrow keys`}
      title="Drag, or press the arrow keys: up and down in its zone, left and right to another"
      onKeyDown={press}
    >
      <svg viewBox="0 0 12 16" width="12" height="16" aria-hidden="true">
        <path d="M3 3h1M8 3h1M3 8h1M8 8h1M3 13h1M8 13h1" stroke="currentColor" strokeWidth="2" />
      </svg>
    </button>
  )
}
