// The menus of the publication: where each stands, how many entries it has, and what is wrong with them.
import type { MenuSummary } from '../../../lib/menus/load.ts'
import { urls } from '../../../lib/urls.ts'
import { versionWords } from './version-words.ts'

export function MenusView({ menus, timeZone }: { menus: MenuSummary[]; timeZone: string }) {
  return (
    <div className="menus">
      <div className="screen__head">
        <h1>Menus</h1>
      </div>
      <ul className="menus__list">
        {menus.map((menu) => (
          <li key={menu.name}>
            <a className="menus__title" href={urls.deskMenu(menu.name)}>
              {menu.title}
            </a>
            <p className="menus__note">{menu.where}</p>
            <p className="menus__note">
              {countWords(menu.count)}
              {menu.latest?.byName && (
                <>
                  {' · '}
                  {versionWords(menu.latest, timeZone)}, <bdi>{menu.latest.byName}</bdi>
                </>
              )}
              {menu.latest && (
                <>
                  {' · '}
                  <a href={urls.deskMenuHistory(menu.name)}>History</a>
                </>
              )}
            </p>
            {menu.planned.map((plan) => (
              <p key={plan.id} className="menus__note">
                Planned: {versionWords(plan, timeZone)}
              </p>
            ))}
            {menu.faults > 0 && <p className="field__fault">! {faultWords(menu.faults)}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}

function countWords(count: number): string {
  if (count === 0) return 'No entries yet: readers get no such menu'
  return count === 1 ? '1 entry' : `${count} entries`
}

const faultWords = (count: number) =>
  count === 1
    ? 'One entry leads to something that readers cannot see.'
    : `${count} entries lead to something that readers cannot see.`
