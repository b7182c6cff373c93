// Where a campaign may stand: the places, and the sections of the magazine.
import { PLACEMENTS } from '../../../lib/ads/placements.ts'
import { ChosenList } from '../fields/chosen-list.tsx'
import type { CampaignModel } from './use-campaign.ts'

export function WhereFields({ model }: { model: CampaignModel }) {
  const { fields, faultOf, put } = model
  const toggle = (name: string, isOn: boolean) => {
    const names = PLACEMENTS.map((placement) => placement.name).filter((one) =>
      one === name ? isOn : fields.placements.includes(one),
    )
    put({ placements: names })
  }
  return (
    <fieldset className="campaign__part">
      <legend>Places</legend>
      {faultOf('placements') && <p className="field__fault">{faultOf('placements')}</p>}
      <div className="campaign__places">
        {PLACEMENTS.map(({ name, title }) => (
          <label key={name} className="check">
            <input
              type="checkbox"
              checked={fields.placements.includes(name)}
              onChange={(event) => toggle(name, event.target.checked)}
            />{' '}
            {title}
          </label>
        ))}
      </div>
      <Sections model={model} />
    </fieldset>
  )
}

function Sections({ model }: { model: CampaignModel }) {
  const { desk, fields, faultOf, put } = model
  const labelOf = (id: string) =>
    desk.categories.find((category) => category.id === id)?.label ?? 'A section that is gone'
  const free = desk.categories.filter(({ id }) => !fields.sections.includes(id))
  return (
    <div className="field">
      <label htmlFor="campaign-section">Only in these sections and what is below them</label>
      <ChosenList
        label="Sections"
        items={fields.sections}
        keyOf={(id) => id}
        nameOf={labelOf}
        onRemove={(index) => put({ sections: fields.sections.toSpliced(index, 1) })}
        isDisabled={false}
      />
      <select
        id="campaign-section"
        value=""
        onChange={({ target }) => put({ sections: [...fields.sections, target.value] })}
      >
        <option value="">{fields.sections.length === 0 ? 'Everywhere' : 'Add a section …'}</option>
        {free.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      {faultOf('sections') && <p className="field__fault">{faultOf('sections')}</p>}
    </div>
  )
}
