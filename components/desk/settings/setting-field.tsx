// One setting that is a line of text: its name, its value and what is wrong with it come from the settings themselves.
import { SETTING_LABELS } from '../../../lib/settings/fields.ts'
import type { PublicationSettings } from '../../../lib/settings/settings.ts'
import { TextField } from '../fields/text-field.tsx'
import type { SettingsModel } from './use-settings.ts'

type TextName = {
  [Name in keyof PublicationSettings]: PublicationSettings[Name] extends string ? Name : never
}[keyof PublicationSettings]

type SettingFieldProps = {
  model: SettingsModel
  name: TextName
  help?: string
  rows?: number
  list?: string
  placeholder?: string
}

export function SettingField({ model, name, ...rest }: SettingFieldProps) {
  return (
    <TextField
      label={SETTING_LABELS[name]}
      value={model.settings[name]}
      onChange={(value) => model.put({ [name]: value })}
      fault={model.faultOf(name)}
      {...rest}
    />
  )
}

type CheckProps = { label: string; help?: string; isOn: boolean; onChange(isOn: boolean): void }

export function CheckField({ label, help, isOn, onChange }: CheckProps) {
  return (
    <div className="settings__check">
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
        {label}
      </label>
      {help && <p className="field__help">{help}</p>}
    </div>
  )
}
