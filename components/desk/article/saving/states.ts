// How it stands with saving, and how that is said in words.
import type { Failure } from '../../api/ask.ts'

export type SaveState =
  | { kind: 'clean' }
  /** `at` by this computer's clock; `isAsked` when somebody pressed Save. */
  | { kind: 'saved'; at: number; isAsked: boolean }
  | { kind: 'unsaved' }
  | { kind: 'working'; what: string }
  /** It goes on by itself: no network, or a server that is busy. */
  | { kind: 'waiting'; why: 'offline' | 'busy'; failure: Failure }
  | { kind: 'signed-out'; failure: Failure }
  /** `what` was not done: "saved". */
  | { kind: 'failed'; what: string; failure: Failure }

const MINUTE = 60_000

type Known = {
  exists: boolean
  now: number
  /** Whether this browser keeps the text while it is not saved. */
  isKept: boolean
}

export function stateWords(state: SaveState, { exists, now, isKept }: Known): string {
  const kept = isKept ? 'kept on this computer' : 'NOT kept on this computer'
  switch (state.kind) {
    case 'clean':
      return exists ? 'Everything is saved' : 'Not saved yet'
    case 'saved':
      return `Saved ${ago(now - state.at)}`
    case 'unsaved':
      return `Writing… ${kept}`
    case 'working':
      return `${state.what}…`
    case 'waiting':
      return state.why === 'offline'
        ? `Offline: ${kept}, will be saved when the connection is back`
        : `The server is busy: ${kept}, trying again${soon(state.failure.after)}`
    case 'signed-out':
      return state.failure.kind === 'somebody-else'
        ? `Somebody else is signed in: ${kept}, not saved under their name`
        : `Signed out: ${kept}, sign in to save`
    case 'failed':
      return `Not ${state.what}. ${state.failure.message}`
  }
}

/** Said aloud only when something needs attention, or is well again: not at every save. */
export function isWorthSaying({ kind }: SaveState): boolean {
  return kind === 'waiting' || kind === 'signed-out' || kind === 'failed'
}

function soon(after = 0): string {
  const seconds = Math.round(after / 1000)
  if (seconds < 5) return ''
  return seconds < 90 ? ` in ${seconds} seconds` : ` in ${Math.round(seconds / 60)} minutes`
}

function ago(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / MINUTE)
  if (minutes < 1) return 'a moment ago'
  if (minutes < 60) return minutes === 1 ? 'a minute ago' : `${minutes} minutes ago`
  const hours = Math.floor(minutes / 60)
  return hours === 1 ? 'an hour ago' : `${hours} hours ago`
}
