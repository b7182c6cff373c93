// The entries of a menu as an outline (WAI-ARIA tree): keys, a handle to drag by, and what is wrong with which entry.
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Drop, Line, Step } from '../../../lib/menus/outline.ts'
import { targetKey } from '../../../lib/menus/places.ts'
import type { TargetViews } from '../../../lib/menus/targets.ts'
import { classes } from '../../ui/section.ts'
import type { OutlineActs } from './use-lines.ts'

type OutlineProps = {
  lines: readonly Line[]
  at: string | null
  targets: TargetViews
  /** Levels that the site draws. */
  levels: number
  acts: OutlineActs
  /** The keyboard goes to the fields of the entry. */
  onOpen(): void
}

export function Outline({ lines, at, targets, levels, acts, onOpen }: OutlineProps) {
  const tree = useRef<HTMLDivElement>(null)
  const follows = useRef(false)
  const [over, setOver] = useState<{ key: string; as: Drop } | null>(null)
  const dragged = useRef<string | null>(null)
  // A line that moves in the page loses the keyboard: it is given back.
  useEffect(() => {
    if (!follows.current || lines.length === 0) return
    follows.current = false
    tree.current?.querySelector<HTMLElement>(`[data-key="${at}"]`)?.focus()
  }, [lines, at])
  const press = (event: KeyboardEvent, line: Line) => {
    const act = actOf(event, line, { lines, acts, onOpen })
    if (!act) return
    event.preventDefault()
    follows.current = true
    act()
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    if (dragged.current && over) acts.drop(dragged.current, { on: over.key, as: over.as })
    setOver(null)
  }
  return (
    <div className="lines" role="tree" aria-label="Entries" ref={tree} onDrop={drop}>
      {lines.map((line, index) => (
        <div
          key={line.key}
          data-key={line.key}
          role="treeitem"
          tabIndex={line.key === at ? 0 : -1}
          aria-level={line.depth + 1}
          aria-selected={line.key === at}
          aria-expanded={(lines[index + 1]?.depth ?? 0) > line.depth ? true : undefined}
          className={classes(
            'lines__line',
            `lines__line--${Math.min(line.depth, 6)}`,
            over?.key === line.key && `lines__line--${over.as}`,
          )}
          draggable
          onClick={() => acts.select(line.key)}
          onFocus={() => line.key !== at && acts.select(line.key)}
          onKeyDown={(event) => press(event, line)}
          onDragStart={(event) => {
            dragged.current = line.key
            event.dataTransfer.effectAllowed = 'move'
            event.dataTransfer.setData('text/plain', line.label)
          }}
          onDragOver={(event) => {
            event.preventDefault()
            setOver({ key: line.key, as: placeOf(event) })
          }}
          onDragEnd={() => setOver(null)}
        >
          <Words line={line} targets={targets} levels={levels} />
        </div>
      ))}
    </div>
  )
}

function Words({ line, targets, levels }: { line: Line; targets: TargetViews; levels: number }) {
  const view = targets[targetKey(line.target)]
  const isTooDeep = line.depth >= levels
  return (
    <>
      <svg className="lines__handle" viewBox="0 0 8 14" width="8" height="14" aria-hidden="true">
        <path d="M1 2h2M5 2h2M1 7h2M5 7h2M1 12h2M5 12h2" stroke="currentColor" strokeWidth="2" />
      </svg>
      <span className="lines__label">
        <bdi>{line.label || 'Without a label'}</bdi>
      </span>
      <span className="lines__target">{view?.words ?? ''}</span>
      {view?.fault && <span className="lines__fault">! {view.fault}</span>}
      {isTooDeep && (
        <span className="lines__fault">
          ! {levels === 1 ? 'This menu has one level: readers' : `Below level ${levels} readers`} do not get
          it.
        </span>
      )}
    </>
  )
}

const STEPS: Partial<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}

type Doing = { lines: readonly Line[]; acts: OutlineActs; onOpen(): void }

/** What a key does; null for a key that means nothing here. */
function actOf(event: KeyboardEvent, line: Line, { lines, acts, onOpen }: Doing): (() => void) | null {
  const { key } = event
  const index = lines.indexOf(line)
  const goTo = (to: number) => {
    const next = lines[to]
    return next ? () => acts.select(next.key) : null
  }
  const step = STEPS[key]
  if (event.altKey) return step ? () => acts.move(line.key, step) : null
  if (event.ctrlKey || event.metaKey) return key.toLowerCase() === 'z' ? acts.undo : null
  if (key === 'ArrowDown') return goTo(index + 1)
  if (key === 'ArrowUp') return goTo(index - 1)
  if (key === 'Home') return goTo(0)
  if (key === 'End') return goTo(lines.length - 1)
  if (key === 'Enter' || key === 'F2') return onOpen
  if (key === 'Insert' || key === '+') return acts.add
  if (key === 'Delete' || key === 'Backspace') return () => acts.remove(line.key)
  return null
}

/** The upper and lower quarter of a line mean beside it, its middle means inside. */
function placeOf(event: DragEvent<HTMLElement>): Drop {
  const { top, height } = event.currentTarget.getBoundingClientRect()
  const part = (event.clientY - top) / height
  if (part < 0.25) return 'before'
  return part > 0.75 ? 'after' : 'inside'
}
