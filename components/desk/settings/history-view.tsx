// The settings' versions: who changed what when, and the way back; works without JavaScript.
import { formatMoment, isoDate } from '../../../lib/dates.ts'
import type { SettingsHistory, SettingVersion } from '../../../lib/settings/load.ts'
import { urls } from '../../../lib/urls.ts'
import { SettingChanges } from './changes.tsx'
import { RestoreSettings } from './restore.client.tsx'

type HistoryProps = { history: SettingsHistory; timeZone: string }

export function SettingsHistoryView({ history, timeZone }: HistoryProps) {
  const { versions, base, mayEdit } = history
  return (
    <div className="settings">
      <div className="screen__head">
        <h1>History of the settings</h1>
        <a className="button" href={urls.deskSettings()}>
          Back to the settings
        </a>
      </div>
      {versions.length === 0 && (
        <p className="nothing">
          Nothing was ever set. Each time somebody publishes settings, the version is kept here, with who did
          it and what changed.
        </p>
      )}
      <ol className="settings__versions">
        {versions.map((version) => (
          <li key={version.id}>
            <h2>
              <time dateTime={isoDate(version.at)}>{formatMoment(version.at, timeZone)}</time>
              {version.byName && (
                <>
                  , <bdi>{version.byName}</bdi>
                </>
              )}
            </h2>
            <p className="field__help">{notesOf(version)}</p>
            <SettingChanges changes={version.changes} />
            {mayEdit && !version.isNow && !version.isPlanned && (
              <RestoreSettings
                base={base}
                versionId={version.id}
                moment={formatMoment(version.at, timeZone)}
              />
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

function notesOf({ isNow, isPlanned, isRestored }: SettingVersion): string {
  return [
    isPlanned && 'Planned: change it or call it off under Settings',
    isNow && 'Counts now',
    isRestored && 'Restored',
  ]
    .filter(Boolean)
    .join(' · ')
}
