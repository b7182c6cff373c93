// Versions of a menu that are to come, each with the site as it will be then and a way to call it off.
import { asOfAddress } from '../../../lib/as-of/address.ts'
import type { MenuPlan } from '../../../lib/menus/load.ts'
import { versionWords } from './version-words.ts'

type Props = {
  planned: MenuPlan[]
  timeZone: string
  onRestore(plan: MenuPlan): void
  onUnschedule(plan: MenuPlan): void
}

export function MenuPlans({ planned, timeZone, onRestore, onUnschedule }: Props) {
  if (planned.length === 0) return null
  return (
    <section className="issue__history" aria-label="Planned">
      <h2>Planned</h2>
      <ol>
        {planned.map((plan) => (
          <li key={plan.id}>
            <span>
              {versionWords(plan, timeZone)}
              <span className="issue__by">{plan.byName}</span>
            </span>
            <span className="issue__acts">
              {plan.at !== null && (
                <a className="button button--small" href={asOfAddress(plan.at)}>
                  See it then
                </a>
              )}
              <button type="button" className="button button--small" onClick={() => onRestore(plan)}>
                Restore
              </button>
              <button type="button" className="button button--small" onClick={() => onUnschedule(plan)}>
                Call it off
              </button>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
