// Asks from when the changed settings count.
import { useState } from 'react'
import { formatPlan } from '../../../../lib/dates.ts'
import type { Issue } from '../../../../lib/errors.ts'
import { MomentPicker } from '../../article/publishing/moment-picker.tsx'
import { Dialog } from '../../dialog.tsx'
import { CheckField } from '../setting-field.tsx'
import type { SettingsModel } from '../use-settings.ts'

const CHOOSE = 'Choose a day and a time.'

export function ScheduleDialog({ model, onClose }: { model: SettingsModel; onClose(): void }) {
  const { plan, timeZone } = model
  const [at, setAt] = useState<number | null>(plan.editing?.at ?? null)
  const [isBack, setBack] = useState(false)
  const [until, setUntil] = useState<number | null>(null)
  const [fault, setFault] = useState<Issue>()
  const schedule = async () => {
    if (at === null) return setFault({ field: 'at', message: CHOOSE })
    if (isBack && until === null) return setFault({ field: 'until', message: CHOOSE })
    const wrong = await plan.schedule({ at, until: (isBack && until) || undefined })
    if (wrong === null) return onClose()
    setFault(wrong)
  }
  const ofBack = fault?.field === 'until' ? fault.message : undefined
  const ofStart = fault && !ofBack ? fault.message : undefined
  return (
    <Dialog title="From when do these settings count?" onClose={onClose}>
      <MomentPicker label="They count from" {...{ timeZone, fault: ofStart }} value={at} onChange={setAt} />
      <p className="field__help">
        {at !== null && `Readers get them on ${formatPlan(at, timeZone)}. `}
        Only what you have changed here changes then; whatever else is published until then stays.
      </p>
      {!plan.editing && (
        <CheckField
          label="For a while only"
          help="Plans the way back too, such as a logo until the seventh of January."
          isOn={isBack}
          onChange={setBack}
        />
      )}
      {isBack && (
        <MomentPicker
          label="They are back as before from"
          {...{ timeZone, fault: ofBack }}
          value={until}
          onChange={setUntil}
        />
      )}
      <div className="dialog__acts">
        <button type="button" className="button button--primary" disabled={model.isBusy} onClick={schedule}>
          Schedule
        </button>
        <button type="button" className="button button--quiet" onClick={onClose}>
          Not now
        </button>
      </div>
    </Dialog>
  )
}
