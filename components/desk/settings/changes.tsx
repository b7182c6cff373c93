// What differs between two versions of the settings, each with what it was and what it is.
import type { SettingChange } from '../../../lib/settings/fields.ts'

export function SettingChanges({ changes }: { changes: SettingChange[] }) {
  if (changes.length === 0) return <p className="field__help">Nothing differs.</p>
  return (
    <dl className="settings__changes">
      {changes.map(({ name, label, before, after, isSoAlready }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>
            {isSoAlready ? (
              <>
                <ins>{after}</ins> (it is so before, too)
              </>
            ) : (
              <>
                <del>{before}</del> <ins>{after}</ins>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
