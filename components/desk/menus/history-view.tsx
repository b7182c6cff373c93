// A menu's versions and what changed between two of them; works without JavaScript.
import { asOfAddress } from '../../../lib/as-of/address.ts'
import { isoDate } from '../../../lib/dates.ts'
import type { MenuHistory } from '../../../lib/menus/history.ts'
import type { MenuVersion } from '../../../lib/menus/versions.ts'
import { urls } from '../../../lib/urls.ts'
import { PlainForm } from '../forms/plain-form.client.tsx'
import { CalledOffPlans } from './called-off.tsx'
import { versionWords } from './version-words.ts'

type HistoryProps = { history: MenuHistory; timeZone: string }

export function MenuHistoryView({ history, timeZone }: HistoryProps) {
  const { menu, versions, compared } = history
  return (
    <>
      <div className="screen__head">
        <h1>History of {menu.title}</h1>
        <a className="button" href={urls.deskMenu(menu.name)}>
          Back to the menu
        </a>
      </div>
      {compared ? (
        <div className="history">
          <section className="history__compared" aria-label="What changed">
            <Choices {...{ history, compared, timeZone }} />
            <Changes compared={compared} />
          </section>
          <Versions {...{ menu, versions, timeZone }} current={compared.after.id} />
        </div>
      ) : (
        <p className="nothing">
          This menu was never published. Each time you publish it, the version is kept here, with who did it
          and what changed.
        </p>
      )}
      <CalledOffPlans {...{ history, timeZone }} />
    </>
  )
}

type Compared = NonNullable<MenuHistory['compared']>

function Choices({ history, compared, timeZone }: HistoryProps & { compared: Compared }) {
  const { menu, versions, base } = history
  const { before, after } = compared
  return (
    <>
      <form className="history__choice" method="get">
        <Choice label="From" name="before" chosen={before?.id} {...{ versions, timeZone }} />
        <Choice label="To" name="after" chosen={after.id} {...{ versions, timeZone }} />
        <button type="submit" className="button">
          Compare
        </button>
      </form>
      {after.isPlanned && <Plan {...{ menu, after }} />}
      {!after.isNow && !after.isPlanned && (
        <PlainForm action={urls.restoreMenu(menu.name)} className="history__restore">
          <input type="hidden" name="versionId" value={after.id} />
          {base && <input type="hidden" name="base" value={base} />}
          <button type="submit" className="button button--primary">
            Restore the version of {versionWords(after, timeZone)}
          </button>
          <p className="field__help">
            Readers get it at once, as the newest version; what stands now stays in the history.
          </p>
        </PlainForm>
      )}
    </>
  )
}

function Plan({ menu, after }: { menu: MenuHistory['menu']; after: MenuVersion }) {
  return (
    <PlainForm action={urls.unscheduleMenu(menu.name)} className="history__restore">
      <input type="hidden" name="versionId" value={after.id} />
      <p className="history__acts">
        {after.at !== null && (
          <a className="button" href={asOfAddress(after.at)}>
            See it then
          </a>
        )}
        <button type="submit" className="button">
          Call it off
        </button>
      </p>
      <p className="field__help">Readers do not get it then, and keep the menu that they have.</p>
    </PlainForm>
  )
}

function Changes({ compared: { before, changes } }: { compared: Compared }) {
  if (!before) return <p className="nothing">This is the first version: there is nothing before it.</p>
  if (changes.length === 0) return <p className="nothing">The two versions are the same.</p>
  return (
    <ul className="menu-changes">
      {changes.map(({ kind, words }) => (
        <li key={words} className={`change change--${kind}`}>
          {words}
        </li>
      ))}
    </ul>
  )
}

type ChoiceProps = {
  label: string
  name: string
  chosen: string | undefined
  versions: MenuVersion[]
  timeZone: string
}

function Choice({ label, name, chosen, versions, timeZone }: ChoiceProps) {
  return (
    <label className="field">
      {label}
      <select key={chosen} name={name} defaultValue={chosen}>
        {versions.map((version) => (
          <option key={version.id} value={version.id}>
            {[versionWords(version, timeZone), version.byName].filter(Boolean).join(', ')}
          </option>
        ))}
      </select>
    </label>
  )
}

type VersionsProps = { menu: MenuHistory['menu']; versions: MenuVersion[]; current: string; timeZone: string }

function Versions({ menu, versions, current, timeZone }: VersionsProps) {
  return (
    <nav className="history__list" aria-label="Versions">
      <ol>
        {versions.map((version) => (
          <li key={version.id}>
            <a
              className="history__version"
              href={`${urls.deskMenuHistory(menu.name)}?after=${version.id}`}
              aria-current={version.id === current ? 'true' : undefined}
            >
              <time dateTime={version.at === null ? undefined : isoDate(version.at)}>
                {versionWords(version, timeZone)}
              </time>
              <bdi>{version.byName}</bdi>
              <span className="history__notes">{notesOf(version)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function notesOf({ isNow, isPlanned, isCalledOff, isRestored, isOfMerge, count }: MenuVersion): string {
  const how = [isRestored && 'Restored', isOfMerge && 'By a merge of hubs, or undoing one']
  const when = [isPlanned && 'Planned', isCalledOff && 'Called off', isNow && 'Readers get it now']
  return [...when, ...how, `${count} entries`].filter(Boolean).join(' · ')
}
