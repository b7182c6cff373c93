// A moment to come, by the publication's clock or one's own. Where clocks change that day, it asks which moment is meant.
import { useEffect, useId, useState } from 'react'
import {
  formatPlan,
  instantToLocal,
  localToInstant,
  offsetName,
  type Resolved,
} from '../../../../lib/dates.ts'

type PickerProps = {
  label: string
  timeZone: string
  /** UTC ms; null while nothing, or nothing clear, is chosen. */
  value: number | null
  onChange(at: number | null): void
  fault?: string
}

export function MomentPicker({ label, timeZone, value, onChange, fault }: PickerProps) {
  const id = useId()
  const own = useOwnZone(timeZone)
  const [zone, setZone] = useState(timeZone)
  const [[date, time], setLocal] = useState(() => partsOf(value, timeZone))
  const resolved = date && time ? localToInstant(`${date}T${time}`, zone) : null
  const put = (next: { date?: string; time?: string; zone?: string }) => {
    const local = [next.date ?? date, next.time ?? time] as [string, string]
    setLocal(local)
    if (next.zone) setZone(next.zone)
    const found = local[0] && local[1] ? localToInstant(local.join('T'), next.zone ?? zone) : null
    onChange(found?.kind === 'once' ? found.at : null)
  }
  return (
    <fieldset className="moment">
      <legend>{label}</legend>
      <div className="moment__fields">
        <div className="field">
          <label htmlFor={`${id}-date`}>Date</label>
          <input
            id={`${id}-date`}
            type="date"
            required
            value={date}
            onChange={(event) => put({ date: event.target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-time`}>Time</label>
          <input
            id={`${id}-time`}
            type="time"
            required
            value={time}
            onChange={(event) => put({ time: event.target.value })}
          />
        </div>
      </div>
      {own !== timeZone && (
        <div className="moment__zones" role="radiogroup" aria-label="Whose clock">
          {[timeZone, own].map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`${id}-zone`}
                checked={zone === one}
                onChange={() => put({ zone: one })}
              />
              {one === timeZone ? 'The publication’s clock' : 'Your clock'} ({placeOf(one)})
            </label>
          ))}
        </div>
      )}
      <Unclear resolved={resolved} zone={zone} value={value} onChoose={onChange} />
      {value !== null && (
        <p className="moment__told" role="status">
          {formatPlan(value, timeZone)} {own === timeZone ? `in ${placeOf(timeZone)}` : 'for the publication'}
          {own !== timeZone && <>, {formatPlan(value, own)} for you</>}
        </p>
      )}
      {fault && (
        <p className="field__fault" role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  )
}

type UnclearProps = {
  resolved: Resolved | null
  zone: string
  value: number | null
  onChoose(at: number): void
}

/** The day clocks are put forward or back: nothing is guessed. */
function Unclear({ resolved, zone, value, onChoose }: UnclearProps) {
  const id = useId()
  if (!resolved || resolved.kind === 'once') return null
  const choices =
    resolved.kind === 'gap' ? [resolved.before, resolved.after] : [resolved.first, resolved.second]
  return (
    <div className="notice notice--calm" role="alert">
      <p>
        {resolved.kind === 'gap'
          ? `Clocks in ${placeOf(zone)} are put forward then: this time does not happen that day. Choose one that does.`
          : `Clocks in ${placeOf(zone)} are put back then: this time happens twice that day. Choose which one.`}
      </p>
      {choices.map((at, index) => (
        <label key={at} className="moment__choice">
          <input type="radio" name={id} checked={value === at} onChange={() => onChoose(at)} />
          {instantToLocal(at, zone).slice(11)} {offsetName(at, zone)}
          {resolved.kind === 'twice' ? (index === 0 ? ', the first time' : ', an hour later') : ''}
        </label>
      ))}
    </div>
  )
}

/** Known in the browser only, whose clock it is. */
function useOwnZone(timeZone: string): string {
  const [own, setOwn] = useState(timeZone)
  useEffect(() => setOwn(Intl.DateTimeFormat().resolvedOptions().timeZone), [])
  return own
}

/** "Europe/Berlin" is Berlin. */
export const placeOf = (timeZone: string) => (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')

function partsOf(at: number | null, timeZone: string): [string, string] {
  if (at === null) return ['', '06:00']
  const [date = '', time = ''] = instantToLocal(at, timeZone).split('T')
  return [date, time]
}
