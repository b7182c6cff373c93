// Asks from when the changed settings count.
import { useState } from 'react'
import { formatPlan } from '../../../../lib/dates.ts'
import { MomentPicker } from '../../article/publishing/moment-picker.tsx'
import { Dialog } from '../../dialog.tsx'
import type { SettingsModel } from '../use-settings.ts'

export function ScheduleDialog({ model, onClose }: { model: SettingsModel; onClose(): void }) {
  const { plan, timeZone } = model
  const [at, setAt] = useState<number | null>(plan.editing?.at ?? null)
  const [fault, setFault] = useState<string>()
  const schedule = async () => {
    if (at === null) return setFault('Choose a day and a time.')
    const wrong = await plan.schedule(at)
    if (wrong === null) return onClose()
    setFault(wrong)
  }
  return (
    <Dialog title="From when do these settings count?" onClose={onClose}>
      <MomentPicker label="They count from" {...{ timeZone, fault }} value={at} onChange={setAt} />
      <p className="field__help">
        {at !== null && `Readers get them on ${formatPlan(at, timeZone)}. `}
        Only what you have changed here changes then; whatever else is published until then stays.
      </p>
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
