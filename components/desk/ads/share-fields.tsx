// How long and how often: days, weight, caps, and whether it pauses.
import { TextField } from '../fields/text-field.tsx'
import { DaysFields } from '../running/days-fields.tsx'
import type { CampaignModel } from './use-campaign.ts'

export function ShareFields({ model }: { model: CampaignModel }) {
  const { fields, faultOf, put } = model
  return (
    <fieldset className="campaign__part">
      <legend>Days and share</legend>
      <DaysFields days={fields} faultOf={faultOf} onChange={put} />
      <div className="days">
        <TextField
          type="number"
          label="Weight"
          value={String(fields.weight)}
          help="Twice the weight of another is twice its share where both fit."
          fault={faultOf('weight')}
          onChange={(text) => put({ weight: Number(text) })}
        />
        <CapField model={model} name="mostTotal" label="Most times shown in all" />
        <CapField model={model} name="mostDaily" label="Most times shown per day" />
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

type CapProps = { model: CampaignModel; name: 'mostTotal' | 'mostDaily'; label: string }

function CapField({ model: { fields, faultOf, put }, name, label }: CapProps) {
  return (
    <TextField
      type="number"
      label={label}
      value={String(fields[name] ?? '')}
      help="Empty: no cap."
      fault={faultOf(name)}
      onChange={(text) => put({ [name]: numberOf(text) })}
    />
  )
}

const numberOf = (text: string) => (text === '' ? null : Number(text))
