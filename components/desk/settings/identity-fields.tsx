// Who the publication is: on every page, in feeds, in what other programs are told.
import { SettingField } from './setting-field.tsx'
import type { SettingsModel } from './use-settings.ts'

export function IdentityFields({ model }: { model: SettingsModel }) {
  return (
    <>
      <SettingField
        model={model}
        name="name"
        help="At the top of every page, in feeds and in browsers’ titles."
      />
      <SettingField model={model} name="tagline" rows={2} help="One line below the name." />
      <SettingField
        model={model}
        name="description"
        rows={2}
        help="For search engines and feeds: what one reads here. Without it they get the tagline."
      />
      <SettingField
        model={model}
        name="publisher"
        help="Who answers for it, in citations and the copyright sentence."
      />
      <SettingField
        model={model}
        name="copyright"
        rows={3}
        help="At the foot of every page. {year}, {publisher}, {issnPrint} and {issnOnline} are filled in."
      />
      <div className="settings__pair">
        <SettingField model={model} name="issnPrint" placeholder="1234-5679" />
        <SettingField model={model} name="issnOnline" placeholder="1234-5679" />
      </div>
    </>
  )
}
