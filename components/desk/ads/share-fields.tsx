// How long and how often: days, weight, caps, and whether it pauses.
import { useId } from 'react'
import { DaysFields } from '../running/days-fields.tsx'
import type { CampaignModel } from './use-campaign.ts'

export function ShareFields({ model }: { model: CampaignModel }) {
  const { fields, faultOf, put } = model
  return (
    <fieldset className="campaign__part">
      <legend>Days and share</legend>
      <DaysFields days={fields} faultOf={faultOf} onChange={put} />
      <div className="days">
        <NumberField
          label="Weight"
          value={fields.weight}
          help="Twice the weight of another is twice its share where both fit."
          fault={faultOf('weight')}
          onChange={(weight) => put({ weight: weight ?? 0 })}
        />
        <NumberField
          label="Most impressions in all"
          value={fields.mostTotal}
          help="Empty: no cap."
          fault={faultOf('mostTotal')}
          onChange={(mostTotal) => put({ mostTotal })}
        />
        <NumberField
          label="Most impressions of a day"
          value={fields.mostDaily}
          help="Empty: no cap."
          fault={faultOf('mostDaily')}
          onChange={(mostDaily) => put({ mostDaily })}
        />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={fields.isPaused}
          onChange={(event) => put({ isPaused: event.target.checked })}
        />{' '}
        Paused: shown nowhere until this is taken off
      </label>
    </fieldset>
  )
}

type NumberProps = {
  label: string
  value: number | null
  help: string
  fault?: string
  onChange(value: number | null): void
}

function NumberField({ label, value, help, fault, onChange }: NumberProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        value={value ?? ''}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-help ${id}-fault` : `${id}-help`}
        onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
      />
      <p id={`${id}-help`} className="field__help">
        {help}
      </p>
      {fault && (
        <p id={`${id}-fault`} className="field__fault">
          {fault}
        </p>
      )}
    </div>
  )
}
