// Words that mean the same to a search, as plain forms: one line for each meaning, its terms with commas between them.
import type { SynonymList, SynonymView } from '../../../lib/synonyms/list.ts'
import { urls } from '../../../lib/urls.ts'
import { FormField } from '../forms/form-field.client.tsx'
import { PlainForm } from '../forms/plain-form.client.tsx'
import { HistorySection } from '../terms/history-section.tsx'
import { RemovedList, RemovedNotice } from '../terms/removed.tsx'

type ViewProps = {
  list: SynonymList
  timeZone: string
  /** The words that were just removed. */
  justRemoved?: string | undefined
}

export function SynonymsView({ list: { synonyms, removed }, timeZone, justRemoved }: ViewProps) {
  return (
    <div className="synonyms">
      <div className="screen__head">
        <h1>Synonyms</h1>
      </div>
      <RemovedNotice
        removed={removed.find(({ id }) => id === justRemoved)}
        restoreAt={urls.restoreSynonym}
        effect="The next search does not know of it any more."
      />
      <p className="synonyms__help">
        Who searches for one of these finds the others too, unless it stands in quotation marks. Case, accents
        and the forms of a word need no terms of their own.
      </p>
      <PlainForm className="synonyms__row" action={urls.sendSynonym()}>
        <Terms label="New: terms that mean the same, with commas" placeholder="PMR, polymyalgia rheumatica" />
        <button type="submit" className="button button--primary">
          Add
        </button>
      </PlainForm>
      {synonyms.length === 0 && <NoneYet />}
      <ul className="synonyms__list">
        {synonyms.map((synonym) => (
          <li key={`${synonym.id} ${synonym.base}`}>
            <Row synonym={synonym} timeZone={timeZone} />
          </li>
        ))}
      </ul>
      <RemovedList {...{ removed, timeZone }} restoreAt={urls.restoreSynonym} />
    </div>
  )
}

function NoneYet() {
  return (
    <div className="empty">
      <p>No words mean the same yet: who searches for RA does not find rheumatoid arthritis.</p>
      <PlainForm action={urls.takeOverSynonyms()}>
        <button type="submit" className="button">
          Take over the usual terms of rheumatology
        </button>
      </PlainForm>
    </div>
  )
}

type RowProps = { synonym: SynonymView; timeZone: string }

function Row({ synonym: { id, base, terms, history }, timeZone }: RowProps) {
  return (
    <div className="synonyms__row">
      <PlainForm className="synonyms__row" action={urls.sendSynonym(id)}>
        <input type="hidden" name="base" value={base} />
        <Terms label={`Terms: ${terms[0] ?? ''}`} terms={terms} isQuiet />
        <button type="submit" className="button">
          Save
        </button>
      </PlainForm>
      <details className="synonyms__remove">
        <summary className="button" aria-label={`More about ${terms[0] ?? ''} …`}>
          More …
        </summary>
        <PlainForm action={urls.removeSynonym(id)}>
          <p className="field__help">The next search does not know of it any more. It can be brought back.</p>
          <button type="submit" className="button">
            Remove
          </button>
        </PlainForm>
        <HistorySection
          {...{ history, timeZone, of: id }}
          restore={{
            action: urls.sendSynonym(id),
            fields: (before) => ({ base, terms: String(before.terms) }),
          }}
        />
      </details>
    </div>
  )
}

type TermsProps = { label: string; terms?: string[]; placeholder?: string; isQuiet?: boolean }

function Terms({ label, terms = [], placeholder, isQuiet = false }: TermsProps) {
  return (
    <FormField
      {...{ name: 'terms', label, placeholder, maxLength: 1000, isRequired: true, isLabelHidden: isQuiet }}
      value={terms.join(', ')}
    />
  )
}
