// One promo of the list: what readers read, where it leads, and its days.
import { useId } from 'react'
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
        <IssueField {...{ model, promo, index }} onChange={(issueId) => model.edit(key, { issueId })} />
        <DaysFields days={promo} faultOf={faultOf} onChange={(days) => model.edit(key, days)} />
      </div>
    </details>
  )
}

type IssueProps = {
  model: PromoBarModel
  promo: Line['promo']
  index: number
  onChange(issueId: string | undefined): void
}

/** Nothing to choose from, nothing to ask. One that is gone stands there until another is chosen, or none. */
function IssueField({ model, promo, index, onChange }: IssueProps) {
  const id = useId()
  const issues = model.desk.issues.filter((issue) => !issue.isOut || issue.id === promo.issueId)
  const fault = model.faultOf(index, 'issueId')
  const isGone = promo.issueId !== undefined && !issues.some((issue) => issue.id === promo.issueId)
  if (issues.length === 0 && !isGone) return null
  return (
    <div className="field">
      <label htmlFor={id}>Goes with</label>
      <select
        id={id}
        value={promo.issueId ?? ''}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.target.value || undefined)}
      >
        <option value="">No issue</option>
        {isGone && <option value={promo.issueId}>An issue that is not there any more</option>}
        {issues.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <p className="field__help" id={`${id}-help`}>
        With an issue it appears when that does, not before its first day, and goes when the issue is taken
        back.
      </p>
      {fault && <p className="field__fault">{fault}</p>}
    </div>
  )
}
