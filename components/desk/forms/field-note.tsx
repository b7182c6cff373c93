// Beside a field of a plain form: what is wrong with it, and what somebody else has made of it meanwhile.
import { useContext } from 'react'
import { FormContext } from './form-context.ts'

export function FieldNote({ id, name }: { id: string; name: string }) {
  const { faultOf, noteOf } = useContext(FormContext)
  const fault = faultOf(name)
  const isMet = noteOf(name) !== undefined
  return (
    <>
      {fault && (
        <p id={`${id}-fault`} className="field__fault">
          {fault}
        </p>
      )}
      {isMet && <Met id={id} name={name} />}
    </>
  )
}

function Met({ id, name }: { id: string; name: string }) {
  const { noteOf, swap, wordsOf } = useContext(FormContext)
  const note = noteOf(name)
  if (!note) return null
  const words = wordsOf(name, note.other)
  const other = words === null ? null : words === '' ? 'nothing' : <q>{words}</q>
  return (
    <div id={`${id}-met`} className="field__met">
      <p>
        {note.kind === 'offered'
          ? 'Somebody else has changed this too; yours stands here. Theirs'
          : 'What somebody else has saved stands here. The other one'}
        {other && <>: {other}</>}.
      </p>
      <button type="button" className="button button--small" onClick={() => swap(name)}>
        Take the other one
      </button>
    </div>
  )
}

/** What a field says of itself besides its label. */
export function useDescribed(name: string, id: string, hasHelp: boolean) {
  const { faultOf, noteOf } = useContext(FormContext)
  const isFaulty = faultOf(name) !== undefined
  const parts = [hasHelp && `${id}-help`, isFaulty && `${id}-fault`, noteOf(name) && `${id}-met`]
  return {
    'aria-invalid': isFaulty || undefined,
    'aria-describedby': parts.filter(Boolean).join(' ') || undefined,
  }
}
