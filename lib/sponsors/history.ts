// What sponsors were: who changed what when, with each earlier state; and those that were removed, which can come back.
import { type ActivityRow, listActsWith } from '../../db/desk/activity.ts'
import type { SponsorRow } from '../../db/store/publication/sponsors.ts'
import type { Desk } from '../desk.ts'
import { can } from '../policy.ts'
import type { TermAct } from '../terms/history.ts'
import { type Removed, removedOf } from '../terms/removed.ts'
import { sponsorRow } from '../terms/rows.ts'

type State = Pick<SponsorRow, 'name' | 'label' | 'href' | 'logoId'>

/** By sponsor, the latest first. `standing` is what stands now: what the latest change led to. */
export function historyOf(acts: readonly ActivityRow[], standing: State | null): TermAct[] {
  let after = standing
  return acts.map(({ id, at, actorName, act, detail }) => {
    const before = stateIn(detail)
    const words = wordsOf(act, before, after)
    if (before) after = before
    const isChange = act === 'sponsor.edit'
    return {
      id,
      at,
      byName: actorName,
      words,
      before: isChange && before ? { ...before } : null,
      mergeId: null,
    }
  })
}

function wordsOf(act: string, before: State | null, after: State | null): string {
  switch (act) {
    case 'sponsor.add':
      return 'added it'
    case 'sponsor.remove':
      return 'removed it'
    case 'sponsor.restore':
      return 'brought it back'
    default:
      return before && after ? `changed ${changesOf(before, after)}` : 'changed it'
  }
}

function changesOf(before: State, after: State): string {
  const from = (label: string, one: string | null, other: string | null) =>
    one === other ? [] : [`${label} from ${quoted(one)} to ${quoted(other)}`]
  const changes = [
    ...from('the name', before.name, after.name),
    ...from('the words', before.label, after.label),
    ...from('the link', before.href, after.href),
    ...(before.logoId === after.logoId ? [] : ['the logo']),
  ]
  return changes.join('; ') || 'nothing'
}

const quoted = (text: string | null) => (text ? `“${text}”` : 'none')

export function stateIn(detail: Record<string, unknown>): State | null {
  return state.safeParse(detail.before).data ?? null
}

const state = sponsorRow.omit({ id: true })

/** The one removed last first; null for whoever may not change them. */
export async function loadRemovedSponsors(desk: Desk, there: ReadonlySet<string>): Promise<Removed[] | null> {
  if (!can(desk.actor, 'site.edit')) return null
  return removedOf(await listActsWith(desk, { subject: 'sponsor' }), there, stateIn)
}
