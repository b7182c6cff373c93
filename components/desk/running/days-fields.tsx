// The first and the last day of what runs for a while.
import { useId } from 'react'
import type { Days } from '../../../lib/running/days.ts'
import { useAlive } from '../fields/use-alive.ts'

type Props = {
  days: Days
  faultOf(field: string): string | undefined
  onChange(days: Partial<Days>): void
}

export function DaysFields({ days, faultOf, onChange }: Props) {
  return (
    <div className="days">
      <Day
        label="First day"
        value={days.firstDay}
        fault={faultOf('firstDay')}
        onChange={(firstDay) => onChange({ firstDay })}
      />
      <Day
        label="Last day, included"
        value={days.lastDay ?? ''}
        fault={faultOf('lastDay')}
        help="Empty: until you end it."
        onChange={(lastDay) => onChange({ lastDay: lastDay || null })}
      />
    </div>
  )
}

type DayProps = { label: string; value: string; help?: string; fault?: string; onChange(day: string): void }

function Day({ label, value, help, fault, onChange }: DayProps) {
  const id = useId()
  const described = [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        type="date"
        id={id}
        value={value}
        readOnly={!useAlive()}
        aria-invalid={fault ? true : undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {help && (
        <p id={`${id}-help`} className="field__help">
          {help}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className="field__fault">
          {fault}
        </p>
      )}
    </div>
  )
}
