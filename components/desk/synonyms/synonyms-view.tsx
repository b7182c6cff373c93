// Words that mean the same to a search, as plain forms: one line for each meaning, its terms with commas between them.
import type { SynonymView } from '../../../lib/synonyms/list.ts'
import { urls } from '../../../lib/urls.ts'

export function SynonymsView({ synonyms }: { synonyms: SynonymView[] }) {
  return (
    <div className="synonyms">
      <div className="screen__head">
        <h1>Synonyms</h1>
      </div>
      <p className="synonyms__help">
        Who searches for one of these finds the others too, unless it stands in quotation marks. Case, accents
        and the forms of a word need no terms of their own.
      </p>
      <form className="synonyms__row" action={urls.sendSynonym()} method="post">
        <Terms
          id="synonym-new"
          label="New: terms that mean the same, with commas"
          placeholder="PMR, polymyalgia rheumatica"
        />
        <button type="submit" className="button button--primary">
          Add
        </button>
      </form>
      {synonyms.length === 0 && <NoneYet />}
      <ul className="synonyms__list">
        {synonyms.map((synonym) => (
          <li key={synonym.id}>
            <Row synonym={synonym} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function NoneYet() {
  return (
    <div className="empty">
      <p>No words mean the same yet: who searches for RA does not find rheumatoid arthritis.</p>
      <form action={urls.takeOverSynonyms()} method="post">
        <button type="submit" className="button">
          Take over the usual terms of rheumatology
        </button>
      </form>
    </div>
  )
}

function Row({ synonym: { id, terms } }: { synonym: SynonymView }) {
  return (
    <div className="synonyms__row">
      <form className="synonyms__row" action={urls.sendSynonym(id)} method="post">
        <Terms id={`synonym-${id}`} label={`Terms: ${terms[0] ?? ''}`} terms={terms} isQuiet />
        <button type="submit" className="button">
          Save
        </button>
      </form>
      <details className="synonyms__remove">
        <summary className="button" aria-label={`Remove ${terms[0] ?? ''} …`}>
          Remove …
        </summary>
        <form action={urls.removeSynonym(id)} method="post">
          <button type="submit" className="button">
            Remove for good
          </button>
        </form>
      </details>
    </div>
  )
}

type TermsProps = { id: string; label: string; terms?: string[]; placeholder?: string; isQuiet?: boolean }

function Terms({ id, label, terms = [], placeholder, isQuiet = false }: TermsProps) {
  return (
    <div className="field">
      <label htmlFor={id} className={isQuiet ? 'hidden' : undefined}>
        {label}
      </label>
      <input
        id={id}
        name="terms"
        defaultValue={terms.join(', ')}
        placeholder={placeholder}
        maxLength={1000}
        required
      />
    </div>
  )
}
