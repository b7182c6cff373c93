// Who else has this article or page open, and asking them to let one write alone.
import type { Other } from '../../../lib/presence/beat.ts'
import type { PresenceModel } from './use-presence.ts'

type Props = { presence: PresenceModel; mayEdit: boolean }

export function PresenceBar({ presence, mayEdit }: Props) {
  const { others, heldBy, isHeldHere } = presence
  const isAlone = others.length === 0
  if (isAlone && !isHeldHere) return <p className="hidden" role="status" />
  return (
    <div className={`presence ${heldBy ? 'presence--held' : ''}`}>
      <ul className="presence__people" aria-hidden="true">
        {others.map(({ userId, name }) => (
          <li key={userId} className="presence__person">
            {initialsOf(name)}
          </li>
        ))}
      </ul>
      <p role="status">{wordsOf(presence)}</p>
      {mayEdit && !isHeldHere && !isAlone && (
        <button type="button" className="button" onClick={presence.takeOver}>
          {heldBy ? 'Take it back' : 'Take over'}
        </button>
      )}
      {isHeldHere && (
        <button type="button" className="button" onClick={presence.letGo}>
          Let others write
        </button>
      )}
    </div>
  )
}

function wordsOf({ others, heldBy, isHeldHere, kind }: PresenceModel): string {
  if (heldBy)
    return heldBy.isYou
      ? 'You took over in another tab. Your text here is saved; this tab only shows it.'
      : `${heldBy.name} has taken over. Your text is saved; you can read along, or take it back.`
  const people = others.map((other) => personOf(other, kind))
  const last = people.pop() ?? ''
  const all = people.length > 0 ? `${people.join(', ')} and ${last}` : last
  if (isHeldHere) return all ? `You write alone. ${all}, and can only read now.` : 'You write alone.'
  return `${all}. What you each change is put together.`
}

function personOf({ name, isWriting, isYou }: Other, kind: PresenceModel['kind']): string {
  if (isYou) return `You have this ${kind} open in another tab`
  return isWriting ? `${name} is writing here` : `${name} has this open`
}

function initialsOf(name: string): string {
  const [first = '', ...others] = name.split(/\s+/)
  // Whole characters: browsers cannot write half of one, and would draw something else than the server did.
  return [first, others.at(-1) ?? ''].map(([initial = '']) => initial).join('')
}
