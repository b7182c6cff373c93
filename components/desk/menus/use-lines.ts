// The outline while it is edited: every change can be taken back, and is said to whoever does not see it.
import { useCallback, useRef, useState } from 'react'
import type { MenuEntry } from '../../../lib/menus/entry.ts'
import {
  added,
  countBelow,
  type Drop,
  dropped,
  type Line,
  linesOf,
  moved,
  placeWords,
  removed,
  type Step,
} from '../../../lib/menus/outline.ts'

type Lines = readonly Line[]
type State = { lines: Lines; past: readonly Lines[]; at: string | null; said: string; last: string }

/** Steps that can be taken back. */
const MOST = 200

export type OutlineActs = {
  select(key: string): void
  move(key: string, step: Step): void
  drop(key: string, to: { on: string; as: Drop }): void
  add(): void
  remove(key: string): void
  edit(key: string, change: Partial<Pick<Line, 'label' | 'target'>>): void
  undo(): void
  replace(entries: MenuEntry[]): void
}

export function useLines(entries: MenuEntry[]) {
  const count = useRef(0)
  const newKey = useCallback(() => `line-${++count.current}`, [])
  const [state, setState] = useState<State>(() => begin(linesOf(entries, countedKeys('entry'))))
  const change = (make: (before: State) => Change | null) =>
    setState((before) => {
      const next = make(before)
      if (!next || next.lines === before.lines) return before
      // Letters typed into one field are one step.
      const past = next.last && next.last === before.last ? before.past : [...before.past, before.lines]
      return { at: before.at, said: '', last: '', ...next, past: past.slice(-MOST) }
    })
  const acts: OutlineActs = {
    select: (at) => setState((before) => ({ ...before, at, last: '' })),
    move: (key, step) => change(({ lines }) => placedAt(moved(lines, key, step), key)),
    drop: (key, to) => change(({ lines }) => placedAt(dropped(lines, key, to), key)),
    add: () => {
      const key = newKey()
      const line = { key, label: 'New entry', target: { kind: 'heading' as const } }
      change(({ lines, at }) => ({ lines: added(lines, line, at), at: key, said: 'Entry added.' }))
    },
    remove: (key) =>
      change(({ lines }) => {
        const at = lines.findIndex((line) => line.key === key)
        const below = countBelow(lines, key)
        const left = removed(lines, key)
        const said = `“${lines[at]?.label}” removed${below > 0 ? ` with ${below} below it` : ''}. Ctrl+Z brings it back.`
        return { lines: left, at: left[Math.min(at, left.length - 1)]?.key ?? null, said }
      }),
    edit: (key, fields) =>
      change(({ lines }) => ({
        lines: lines.map((line) => (line.key === key ? { ...line, ...fields } : line)),
        last: `${key} ${Object.keys(fields).join()}`,
      })),
    undo: () =>
      setState((before) => {
        const lines = before.past.at(-1)
        if (!lines) return before
        const at = lines.some(({ key }) => key === before.at) ? before.at : (lines[0]?.key ?? null)
        return { lines, past: before.past.slice(0, -1), at, said: 'Taken back.', last: '' }
      }),
    replace: (entries) => setState(begin(linesOf(entries, newKey))),
  }
  return { ...state, acts }
}

type Change = { lines: Lines } & Partial<State>

const placedAt = (lines: Lines, key: string): Change => ({ lines, at: key, said: placeWords(lines, key) })

const begin = (lines: Lines): State => ({ lines, past: [], at: lines[0]?.key ?? null, said: '', last: '' })

/** The same on the server and in the browser. */
function countedKeys(word: string): () => string {
  let count = 0
  return () => `${word}-${++count}`
}
