// Settings that count from a moment to come: what each changes, a look at the site then, and changing it or calling it off.
import { asOfAddress } from '../../../../lib/as-of/address.ts'
import { formatPlan, isoDate } from '../../../../lib/dates.ts'
import { SettingChanges } from '../changes.tsx'
import type { SettingsModel } from '../use-settings.ts'

export function PlannedSettingsList({ model }: { model: SettingsModel }) {
  const { planned, mayEdit, timeZone, plan, isChanged } = model
  if (planned.length === 0) return null
  return (
    <section className="settings__part settings__planned" aria-labelledby="planned-heading">
      <h2 id="planned-heading">Planned</h2>
      {mayEdit && isChanged && (
        <p className="field__help" id="planned-first">
          {plan.editing
            ? 'The form shows a plan: change it, or leave it as planned, before you change another.'
            : 'The form holds what you have changed: publish, schedule or discard that before you change a plan.'}
        </p>
      )}
      <ol>
        {planned.map((one) => (
          <li key={one.id} id={`plan-${one.id}`}>
            <h3>
              From <time dateTime={isoDate(one.at)}>{formatPlan(one.at, timeZone)}</time>
              {one.byName && (
                <>
                  , <bdi>{one.byName}</bdi>
                </>
              )}
            </h3>
            <SettingChanges changes={one.changes} />
            <p className="issue__acts">
              <a className="button button--small" href={asOfAddress(one.at)}>
                See the site then
              </a>
              {mayEdit && plan.editing?.id !== one.id && (
                <>
                  <button
                    type="button"
                    className="button button--small"
                    disabled={isChanged}
                    aria-describedby={isChanged ? 'planned-first' : undefined}
                    onClick={() => plan.edit(one)}
                  >
                    Change<span className="hidden"> what is planned for {formatPlan(one.at, timeZone)}</span>
                  </button>
                  <button type="button" className="button button--small" onClick={() => plan.unschedule(one)}>
                    Call off
                    <span className="hidden"> what is planned for {formatPlan(one.at, timeZone)}</span>
                  </button>
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
