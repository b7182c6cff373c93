// One promo of the list: what readers read, where it leads, and its days.
import { TextField } from '../fields/text-field.tsx'
import { DaysFields } from '../running/days-fields.tsx'
import type { Line, PromoBarModel } from './use-promo-bar.ts'

type Props = { model: PromoBarModel; line: Line; index: number }

export function PromoForm({ model, line: { key, promo }, index }: Props) {
  const faultOf = (field: string) => model.faultOf(index, field)
  return (
    <details
      className="promo-form"
      open={model.open.has(key)}
      onToggle={(event) => model.toggle(key, event.currentTarget.open)}
    >
      <summary>
        Change<span className="hidden">: {promo.title || 'the new promo'}</span>
      </summary>
      <div className="promo-form__fields" id={key}>
        <div className="promo-form__pair">
          <TextField
            label="Label"
            value={promo.label}
            maxLength={30}
            placeholder="Video"
            fault={faultOf('label')}
            onChange={(label) => model.edit(key, { label })}
          />
          <TextField
            label="Title"
            value={promo.title}
            maxLength={120}
            fault={faultOf('title')}
            onChange={(title) => model.edit(key, { title })}
          />
        </div>
        <TextField
          label="Link"
          value={promo.href}
          placeholder="https:// or /article/…"
          fault={faultOf('href')}
          onChange={(href) => model.edit(key, { href })}
        />
        <DaysFields days={promo} faultOf={faultOf} onChange={(days) => model.edit(key, days)} />
      </div>
    </details>
  )
}
