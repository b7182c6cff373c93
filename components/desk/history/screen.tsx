// An article's earlier versions and what changed between any two of them; works without JavaScript.

import { formatMoment, isoDate } from '../../../lib/dates.ts'
import type { History, Version } from '../../../lib/revisions/history.ts'
import { urls } from '../../../lib/urls.ts'
import { PlainForm } from '../forms/plain-form.client.tsx'
import { ComparisonView } from './comparison.tsx'

/** Where the versions of an article, or of whatever has such a history, are and can be sent to. */
export type HistoryPlaces = {
  back: { href: string; label: string }
  here: string
  restore: string
  /** Null: versions have no names. */
  name: ((revisionId: string) => string) | null
}

export const articlePlaces = (id: string): HistoryPlaces => ({
  back: { href: urls.deskArticle(id), label: 'Back to the article' },
  here: urls.deskHistory(id),
  restore: urls.restoreRevision(id),
  name: (revisionId) => urls.nameRevision(id, revisionId),
})

type ScreenProps = { history: History; places: HistoryPlaces; timeZone: string }

export function HistoryScreen({ history, places, timeZone }: ScreenProps) {
  const { article, compared } = history
  return (
    <>
      <div className="screen__head">
        <h1>
          History of “<bdi>{article.title}</bdi>”
        </h1>
        <a className="button" href={places.back.href}>
          {places.back.label}
        </a>
      </div>
      <div className="history">
        <section className="history__compared" aria-label="What changed">
          {compared && <Compared {...{ history, places, compared, timeZone }} />}
        </section>
        <VersionList {...{ history, places, timeZone }} />
      </div>
    </>
  )
}

type ComparedProps = ScreenProps & { compared: NonNullable<History['compared']> }

function Compared({ history, places, compared, timeZone }: ComparedProps) {
  const { before, after, comparison, pictures } = compared
  const { days, mayEdit } = history
  const all = days.flatMap(({ versions }) => versions)
  return (
    <>
      <form className="history__choice" method="get">
        <Choice label="From" name="before" chosen={before?.id} versions={all} timeZone={timeZone} />
        <Choice label="To" name="after" chosen={after.id} versions={all} timeZone={timeZone} />
        <button type="submit" className="button">
          Compare
        </button>
      </form>
      {mayEdit && !after.isCurrent && (
        <PlainForm action={places.restore} className="history__restore">
          <input type="hidden" name="revisionId" value={after.id} />
          <button type="submit" className="button button--primary">
            Restore the version of {formatMoment(after.at, timeZone)}
          </button>
          <p className="field__help">It becomes the newest version; what stands now stays in the history.</p>
        </PlainForm>
      )}
      {mayEdit && places.name && <NameForm action={places.name(after.id)} version={after} />}
      {comparison && before ? (
        <ComparisonView
          comparison={comparison}
          pictures={pictures}
          bringBack={mayEdit ? { action: places.restore, revisionId: before.id } : null}
        />
      ) : (
        <p className="nothing">This is the first version: there is nothing before it to compare.</p>
      )}
    </>
  )
}

type ChoiceProps = { label: string; name: string; chosen?: string; versions: Version[]; timeZone: string }

function Choice({ label, name, chosen, versions, timeZone }: ChoiceProps) {
  return (
    <label className="field">
      {label}
      <select key={chosen} name={name} defaultValue={chosen}>
        {versions.map((version) => (
          <option key={version.id} value={version.id}>
            {[version.label, formatMoment(version.at, timeZone), version.byName].filter(Boolean).join(', ')}
          </option>
        ))}
      </select>
    </label>
  )
}

function NameForm({ action, version }: { action: string; version: Version }) {
  return (
    <details className="history__name">
      <summary>{version.label ? 'Change its name' : 'Name this version'}</summary>
      <PlainForm action={action}>
        <label className="field">
          Name
          <input
            key={version.id}
            name="label"
            maxLength={120}
            defaultValue={version.label ?? ''}
            placeholder="As sent to the author"
          />
        </label>
        <button type="submit" className="button">
          Keep the name
        </button>
      </PlainForm>
    </details>
  )
}

function VersionList({ history: { days, compared }, places, timeZone }: ScreenProps) {
  return (
    <nav className="history__list" aria-label="Versions">
      {days.map(({ day, versions }) => (
        <section key={day}>
          <h2>{day}</h2>
          <ol>
            {versions.map((version) => (
              <li key={version.id}>
                <a
                  className="history__version"
                  href={`${places.here}?after=${version.id}`}
                  aria-current={version.id === compared?.after.id ? 'true' : undefined}
                >
                  {version.label && <strong>{version.label}</strong>}
                  <time dateTime={isoDate(version.at)}>{formatMoment(version.at, timeZone)}</time>
                  <bdi>{version.byName}</bdi>
                  <VersionNotes version={version} />
                </a>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </nav>
  )
}

const SHOWN = { live: 'Live now', 'was live': 'Was live', planned: 'Planned' }

function VersionNotes({ version: { why, shown, isCurrent, saves } }: { version: Version }) {
  const notes = [
    isCurrent && 'Newest',
    shown && SHOWN[shown],
    why,
    saves > 1 && `${saves} saves of one sitting`,
  ].filter((note) => typeof note === 'string' && note !== '')
  return notes.length > 0 ? <span className="history__notes">{notes.join(' · ')}</span> : null
}
