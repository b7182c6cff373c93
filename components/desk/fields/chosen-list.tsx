// What was chosen, in its order, each with its buttons.
import type { ReactNode } from 'react'

type ChosenListProps<Item> = {
  label: string
  items: readonly Item[]
  keyOf(item: Item): string
  nameOf(item: Item): string
  note?(index: number): string | null
  children?(item: Item, index: number): ReactNode
  onUp?(index: number): void
  upLabel?: string
  /** One further down; with it, items can be dragged too. */
  onDown?(index: number): void
  onMove?(from: number, to: number): void
  onRemove?(index: number): void
  isDisabled: boolean
}

export function ChosenList<Item>(props: ChosenListProps<Item>) {
  const {
    label,
    items,
    keyOf,
    nameOf,
    note,
    children,
    onUp,
    onDown,
    onMove,
    upLabel = 'Move up',
    onRemove,
    isDisabled,
  } = props
  if (items.length === 0) return null
  return (
    <ol className="chosen" aria-label={label}>
      {items.map((item, index) => (
        <li
          key={keyOf(item)}
          className="chosen__item"
          draggable={Boolean(onMove) && !isDisabled}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move'
            event.dataTransfer.setData(DRAGGED, String(index))
          }}
          onDragOver={(event) => {
            if (onMove && event.dataTransfer.types.includes(DRAGGED)) event.preventDefault()
          }}
          onDrop={(event) => {
            const from = Number(event.dataTransfer.getData(DRAGGED) || Number.NaN)
            if (!onMove || Number.isNaN(from)) return
            event.preventDefault()
            if (from !== index) onMove(from, index)
          }}
        >
          <span className="chosen__name">
            {nameOf(item)}
            {note?.(index) && <span className="chosen__note"> {note(index)}</span>}
          </span>
          {!isDisabled && (
            <span className="chosen__acts">
              {onUp && index > 0 && (
                <button type="button" className="button button--small" onClick={() => onUp(index)}>
                  {upLabel}
                  <span className="hidden">: {nameOf(item)}</span>
                </button>
              )}
              {onDown && index < items.length - 1 && (
                <button type="button" className="button button--small" onClick={() => onDown(index)}>
                  Move down
                  <span className="hidden">: {nameOf(item)}</span>
                </button>
              )}
              {onRemove && (
                <button type="button" className="button button--small" onClick={() => onRemove(index)}>
                  Remove<span className="hidden"> {nameOf(item)}</span>
                </button>
              )}
            </span>
          )}
          {children?.(item, index)}
        </li>
      ))}
    </ol>
  )
}

const DRAGGED = 'application/x-masthead-item'
