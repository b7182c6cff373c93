// A row of buttons of which one is chosen.
import type { ReactNode } from 'react'

type ToggleRowProps<T extends string> = {
  label: string
  chosen: T
  choices: readonly (readonly [T, ReactNode])[]
  onChoose(value: T): void
}

export function ToggleRow<T extends string>({ label, chosen, choices, onChoose }: ToggleRowProps<T>) {
  return (
    <fieldset className="preview__choice">
      <legend className="hidden">{label}</legend>
      {choices.map(([value, words]) => (
        <button
          key={value}
          type="button"
          className="preview__option"
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {words}
        </button>
      ))}
    </fieldset>
  )
}
