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
  onRemove(index: number): void
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
    upLabel = 'Move up',
    onRemove,
    isDisabled,
  } = props
  if (items.length === 0) return null
  return (
    <ol className="chosen" aria-label={label}>
      {items.map((item, index) => (
        <li key={keyOf(item)} className="chosen__item">
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
              <button type="button" className="button button--small" onClick={() => onRemove(index)}>
                Remove<span className="hidden"> {nameOf(item)}</span>
              </button>
            </span>
          )}
          {children?.(item, index)}
        </li>
      ))}
    </ol>
  )
}
