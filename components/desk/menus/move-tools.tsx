// For mouse and finger what the keys of an outline do.
import type { ReactNode } from 'react'
import type { Step } from '../../../lib/menus/outline.ts'
import type { OutlineActs } from './use-lines.ts'

const STEPS: [Step, string, string][] = [
  ['up', '↑', 'Move up'],
  ['down', '↓', 'Move down'],
  ['out', '←', 'Move out, to the left'],
  ['in', '→', 'Move in, below the one above'],
]

type ToolsProps = {
  at: string | null
  acts: Pick<OutlineActs, 'move' | 'undo'>
  canUndo: boolean
  /** What else can be done with the line one stands on. */
  children: ReactNode
}

export function MoveTools({ at, acts, canUndo, children }: ToolsProps) {
  return (
    <div className="menu-editor__tools" role="toolbar" aria-label="Entry">
      {STEPS.map(([step, sign, label]) => (
        <button
          key={step}
          type="button"
          className="button"
          aria-label={label}
          title={label}
          disabled={!at}
          onClick={() => at && acts.move(at, step)}
        >
          {sign}
        </button>
      ))}
      {children}
      <button type="button" className="button button--quiet" disabled={!canUndo} onClick={acts.undo}>
        Undo
      </button>
    </div>
  )
}
