// The first and the last day of what runs for a while.
import type { Days } from '../../../lib/running/days.ts'
import { TextField } from '../fields/text-field.tsx'

type Props = {
  days: Days
  faultOf(field: string): string | undefined
  onChange(days: Partial<Days>): void
}

export function DaysFields({ days, faultOf, onChange }: Props) {
  return (
    <div className="days">
      <TextField
        type="date"
        label="First day"
        value={days.firstDay}
        fault={faultOf('firstDay')}
        onChange={(firstDay) => onChange({ firstDay })}
      />
      <TextField
        type="date"
        label="Last day, included"
        value={days.lastDay ?? ''}
        fault={faultOf('lastDay')}
        help="Empty: until you end it."
        onChange={(lastDay) => onChange({ lastDay: lastDay || null })}
      />
    </div>
  )
}
