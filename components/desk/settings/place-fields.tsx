// In which language readers are addressed, and what "December 8" means.
import { SettingField } from './setting-field.tsx'
import type { SettingsModel } from './use-settings.ts'

export function PlaceFields({ model, zones }: { model: SettingsModel; zones: string[] }) {
  return (
    <>
      <SettingField
        model={model}
        name="language"
        help="A code such as “en” or “de-CH”: screen readers, search engines and hyphenation go by it."
      />
      <SettingField
        model={model}
        name="timeZone"
        list="time-zones"
        help="Dates on pages, and the hours in which you plan, are of this place."
      />
      <datalist id="time-zones">
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  )
}
