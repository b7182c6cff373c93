// What programs may do with the texts: who is asked to stay away, and whether they may be mined.
import { TextField } from '../fields/text-field.tsx'
import { SettingField } from './setting-field.tsx'
import type { SettingsModel } from './use-settings.ts'

export function RightsFields({ model }: { model: SettingsModel }) {
  const { dataMining, refusedCrawlers } = model.settings
  return (
    <>
      <fieldset className="settings__choice">
        <legend>Text and data mining (EU directive 2019/790, article 4)</legend>
        {MINING.map(([value, words]) => (
          <label key={value}>
            <input
              type="radio"
              name="dataMining"
              checked={dataMining === value}
              onChange={() => model.put({ dataMining: value })}
            />
            {words}
          </label>
        ))}
      </fieldset>
      <SettingField
        model={model}
        name="dataMiningTerms"
        help="The address where terms of a licence stand, if there are any."
        placeholder="https://"
      />
      <TextField
        label="Refused crawlers"
        rows={6}
        value={refusedCrawlers.join('\n')}
        onChange={(text) => model.put({ refusedCrawlers: text.split('\n') })}
        onBlur={() =>
          model.put({ refusedCrawlers: refusedCrawlers.map((name) => name.trim()).filter(Boolean) })
        }
        fault={model.faultOf('refusedCrawlers')}
        help="One name on each line, as the program’s operator publishes it. robots.txt asks them to stay away."
      />
    </>
  )
}

const MINING = [
  ['reserved', 'Reserved: whoever wants to mine asks first'],
  ['allowed', 'Allowed to everybody'],
] as const
