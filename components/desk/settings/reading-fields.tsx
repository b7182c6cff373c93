// How an article is divided, where advertising may stand in it, and whether readings are counted.
import { TextField } from '../fields/text-field.tsx'
import { CheckField } from './setting-field.tsx'
import type { SettingsModel } from './use-settings.ts'

export function ReadingFields({ model }: { model: SettingsModel }) {
  const { wordsPerPage, paragraphsPerAd, agedAfterYears, countsReads } = model.settings
  const putWords = (key: 'aim' | 'most', text: string) =>
    model.put({ wordsPerPage: { ...wordsPerPage, [key]: numberOf(text, 4) } })
  const putAds = (key: 'page' | 'single', text: string) =>
    model.put({ paragraphsPerAd: { ...paragraphsPerAd, [key]: numberOf(text, 3) } })
  return (
    <>
      <p className="field__help">
        An article has a new page where its writer puts a page break, and nowhere else; “Single Page” shows
        all of it. These lengths are for the writing desk: articles that are out stay as they are.
      </p>
      <div className="settings__pair">
        <TextField
          label="“Split evenly” aims at pages of … words"
          value={String(wordsPerPage.aim || '')}
          onChange={(text) => putWords('aim', text)}
          fault={model.faultOf('wordsPerPage.aim')}
        />
        <TextField
          label="A page is too long with more than … words"
          value={String(wordsPerPage.most || '')}
          onChange={(text) => putWords('most', text)}
          fault={model.faultOf('wordsPerPage.most')}
        />
      </div>
      <div className="settings__pair">
        <TextField
          label="On a page: an advertisement after every … paragraphs"
          value={String(paragraphsPerAd.page || '')}
          onChange={(text) => putAds('page', text)}
          fault={model.faultOf('paragraphsPerAd.page')}
        />
        <TextField
          label="All on one page: after every … paragraphs"
          value={String(paragraphsPerAd.single || '')}
          onChange={(text) => putAds('single', text)}
          fault={model.faultOf('paragraphsPerAd.single')}
        />
      </div>
      <TextField
        label="Years after which an article says that it is old"
        help="Counted from its last update; 0: never. Readers see “This article is more than 5 years old” under its date."
        value={String(agedAfterYears)}
        onChange={(text) => model.put({ agedAfterYears: numberOf(text, 2) })}
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

function numberOf(text: string, digits: number): number {
  return Number(text.replaceAll(/\D/g, '').slice(0, digits))
}
