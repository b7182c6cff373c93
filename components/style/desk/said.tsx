// What the desk says of how things stand: of an article, of saving, of others at the same text, of what the checks found.

import type { Finding } from '../../../lib/publications/preflight/finding.ts'
import type { Standing } from '../../../lib/publications/standing.ts'
import type { ArticleStatus } from '../../../lib/workflow/steps.ts'
import type { Failure } from '../../desk/api/ask.ts'
import { FindingList } from '../../desk/article/checks/finding-list.tsx'
import { StateLine } from '../../desk/article/saving/state-line.tsx'
import type { SaveState } from '../../desk/article/saving/states.ts'
import { PresenceBar } from '../../desk/presence/presence-bar.tsx'
import type { PresenceModel } from '../../desk/presence/use-presence.ts'
import { StandingBadge } from '../../desk/standing.tsx'
import { HOSTILE, LONG } from '../samples.ts'
import { Specimen, State } from '../specimen.tsx'

const AT = Date.UTC(2026, 0, 15, 12)
const nothing = async () => {}

const STANDINGS: Standing[] = [
  { kind: 'scheduled', at: AT },
  { kind: 'live' },
  { kind: 'changed' },
  { kind: 'updating', at: AT },
  { kind: 'withdrawn', at: AT },
]
const STAGES: ArticleStatus[] = ['draft', 'in-review', 'copyedited', 'ready']

const failure = (message: string): Failure => ({
  ok: false,
  ...{ status: 503, message, issues: [], current: null, after: 20_000 },
})
const SAVING: SaveState[] = [
  { kind: 'clean' },
  { kind: 'unsaved' },
  { kind: 'working', what: 'Saving' },
  { kind: 'waiting', why: 'offline', failure: failure('') },
  { kind: 'waiting', why: 'busy', failure: failure('') },
  { kind: 'signed-out', failure: failure('') },
  { kind: 'failed', what: 'saved', failure: failure(`“${HOSTILE}” is longer than a title may be.`) },
]

const somebody = (name: string) => ({ userId: name, name, isWriting: name === LONG, isYou: false })
const ALONE: PresenceModel = {
  kind: 'article',
  ...{ others: [], heldBy: null, isHeldHere: false, rev: 0 },
  ...{ takeOver: nothing, letGo: nothing },
}
const MEETINGS: [kind: string, presence: PresenceModel][] = [
  ['Two others', { ...ALONE, others: [somebody(LONG), somebody(HOSTILE)] }],
  ['Taken over', { ...ALONE, others: [somebody('Chidi Okafor')], heldBy: somebody('Chidi Okafor') }],
  ['Alone, by one’s own wish', { ...ALONE, others: [somebody('Chidi Okafor')], isHeldHere: true }],
]

const FINDINGS: Finding[] = [
  { check: 'title', kind: 'blocking', message: 'It has no title.', place: { kind: 'field', name: 'title' } },
  {
    check: 'links',
    kind: 'advice',
    message: `The link “${HOSTILE}” leads nowhere.`,
    place: { kind: 'link', href: '/' },
    mend: { kind: 'unlink', href: '/', label: 'Take the link out' },
  },
  { check: 'dek', kind: 'advice', message: `${LONG}.` },
]

export function Said() {
  return (
    <>
      <Specimen name="Where an article stands">
        <ul className="specimen__list">
          {STAGES.map((status) => (
            <li key={status}>
              <StandingBadge standing={{ kind: 'draft' }} status={status} timeZone="UTC" />
            </li>
          ))}
          {STANDINGS.map((standing) => (
            <li key={standing.kind}>
              <StandingBadge standing={standing} status="in-review" timeZone="UTC" />
            </li>
          ))}
          <li>
            <StandingBadge standing={{ kind: 'live' }} timeZone="UTC" isTrashed />
          </li>
        </ul>
      </Specimen>
      <Specimen name="Notices">
        <State kind="Calm, with a way back">
          <div className="notice notice--calm">
            <p>
              “<bdi>{HOSTILE}</bdi>” was removed. Readers see it no longer.
            </p>
            <div className="notice__acts">
              <button type="button" className="button button--small">
                Bring back
              </button>
            </div>
          </div>
        </State>
        <State kind="Worth knowing">
          <p className="notice">{LONG}.</p>
        </State>
        <State kind="Something is wrong">
          <p className="notice notice--alert">
            Nothing was changed yet. What is wrong stands beside its field.
          </p>
        </State>
      </Specimen>
      <Specimen name="How it stands with saving">
        <ul className="specimen__list">
          {SAVING.map((state) => (
            <li key={JSON.stringify(state)}>
              <StateLine state={state} exists isKept={state.kind !== 'unsaved'} />
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name="Others at the same text">
        {MEETINGS.map(([kind, presence]) => (
          <State kind={kind} key={kind}>
            <PresenceBar presence={presence} mayEdit />
          </State>
        ))}
      </Specimen>
      <Specimen name="What the checks found">
        <FindingList findings={FINDINGS} onGoTo={nothing} onMend={nothing} />
      </Specimen>
    </>
  )
}
