// The state of saving in words, always in sight; read aloud when it was asked for, needs attention or is well again.
import { useEffect, useRef, useState } from 'react'
import { isWorthSaying, type SaveState, stateWords } from './states.ts'

type Props = { state: SaveState; exists: boolean; isKept: boolean }

export function StateLine({ state, exists, isKept }: Props) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 20_000)
    return () => clearInterval(timer)
  }, [])
  const words = stateWords(state, {
    ...{ exists, isKept },
    now: state.kind === 'saved' ? Math.max(now, state.at) : now,
  })
  return (
    <>
      <p className={`save-bar__state save-bar__state--${state.kind}`}>{words}</p>
      <p className="hidden" role="status">
        {useSaid(state, words)}
      </p>
    </>
  )
}

function useSaid(state: SaveState, words: string): string {
  const was = useRef(false)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (isWorthSaying(state)) {
      was.current = true
      setSaid(words)
    } else if (was.current && state.kind === 'saved') {
      was.current = false
      setSaid('Everything is saved again')
    } else if (state.kind === 'saved' && state.isAsked) setSaid('Saved')
    else if (state.kind === 'working') setSaid('')
  }, [state, words])
  return said
}
