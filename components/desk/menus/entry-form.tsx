// The entry one stands on: its label, and what it leads to.
import type { RefObject } from 'react'
import type { MenuChoices } from '../../../lib/menus/load.ts'
import type { Line } from '../../../lib/menus/outline.ts'
import { targetKey } from '../../../lib/menus/places.ts'
import type { TargetViews } from '../../../lib/menus/targets.ts'
import { TargetField } from './target-field.tsx'
import type { OutlineActs } from './use-lines.ts'

type FormProps = {
  line: Line
  targets: TargetViews
  choices: MenuChoices
  acts: OutlineActs
  labelField: RefObject<HTMLInputElement | null>
  /** Back to the outline. */
  onDone(): void
}

export function EntryForm({ line, targets, choices, acts, labelField, onDone }: FormProps) {
  const view = targets[targetKey(line.target)]
  return (
    <fieldset className="menu-entry">
      <legend>Entry</legend>
      <div className="field">
        <label htmlFor="entry-label">Label</label>
        <input
          id="entry-label"
          ref={labelField}
          value={line.label}
          maxLength={200}
          onChange={(event) => acts.edit(line.key, { label: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return
            event.preventDefault()
            onDone()
          }}
        />
      </div>
      <TargetField
        key={line.key}
        target={line.target}
        words={view?.words ?? ''}
        choices={choices}
        onChange={(target) => acts.edit(line.key, { target })}
      />
      {view?.fault && <p className="field__fault">{view.fault}</p>}
    </fieldset>
  )
}
