// How an article is divided, where advertising may stand in it, and whether readings are counted.
import { TextField } from '../fields/text-field.tsx'
import { CheckField } from './setting-field.tsx'
import type { SettingsModel } from './use-settings.ts'

export function ReadingFields({ model }: { model: SettingsModel }) {
  const { paragraphsPerAd, agedAfterYears, countsReads } = model.settings
  const put = (key: 'page' | 'single', text: string) =>
    model.put({
      paragraphsPerAd: { ...paragraphsPerAd, [key]: Number(text.replaceAll(/\D/g, '').slice(0, 3)) },
    })
  return (
    <>
      <p className="field__help">
        An article has a new page where its writer puts a page break, and nowhere else; “Single Page” shows
        all of it.
      </p>
      <div className="settings__pair">
        <TextField
          label="On a page: an advertisement after every … paragraphs"
          value={String(paragraphsPerAd.page || '')}
          onChange={(text) => put('page', text)}
          fault={model.faultOf('paragraphsPerAd.page')}
        />
        <TextField
          label="All on one page: after every … paragraphs"
          value={String(paragraphsPerAd.single || '')}
          onChange={(text) => put('single', text)}
          fault={model.faultOf('paragraphsPerAd.single')}
        />
      </div>
      <TextField
        label="Years after which an article says that it is old"
        help="Counted from its last update; 0: never. Readers see “This article is more than 5 years old” under its date."
        value={String(agedAfterYears)}
        onChange={(text) => model.put({ agedAfterYears: Number(text.replaceAll(/\D/g, '').slice(0, 2)) })}
        fault={model.faultOf('agedAfterYears')}
      />
      <CheckField
        label="Count how often articles are read"
        help="Off until you switch it on. Only article, day and number are kept, on this server and for 92 days, nothing of who reads. Without it there is no list of what is read most."
        isOn={countsReads}
        onChange={(isOn) => model.put({ countsReads: isOn })}
      />
    </>
  )
}
