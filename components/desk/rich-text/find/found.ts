// What was found in the text: a letter moves it along, and when typing rests it is looked for again.
import { Extension } from '@tiptap/core'
import { Plugin, type StateField, type Transaction } from '@tiptap/pm/state'
import type { DecorationSet } from '@tiptap/pm/view'
import { getSearchState, type SearchQuery, search, setSearchState } from 'prosemirror-search'

/** As the counts below the text (use-idle-doc.ts). */
const REST = 250

type Found = { query: SearchQuery; range: { from: number; to: number } | null; deco: DecorationSet }

/** The library looks through all of the text at each change, which in 10,000 words takes as long as the letter itself. */
export const Find = Extension.create({
  name: 'find',
  addProseMirrorPlugins() {
    const { spec } = search()
    const whole = spec.state as StateField<Found>
    return [
      new Plugin<Found>({
        ...spec,
        state: {
          ...whole,
          apply: (tr, before, old, now) => movedAlong(tr, before) ?? whole.apply(tr, before, old, now),
        },
        view() {
          let timer: ReturnType<typeof setTimeout> | undefined
          return {
            update(view, { doc }) {
              const found = getSearchState(view.state)
              if (!found?.query.valid || doc === view.state.doc) return
              clearTimeout(timer)
              timer = setTimeout(() => {
                const { query, range } = getSearchState(view.state) ?? found
                if (!view.isDestroyed) view.dispatch(setSearchState(view.state.tr, query, range))
              }, REST)
            },
            destroy: () => clearTimeout(timer),
          }
        },
      }),
    ]
  },
})

/** Null for whatever is more than a letter that was typed or deleted: that is looked through at once. */
function movedAlong(tr: Transaction, before: Found): Found | null {
  if (!before.query.valid || before.range || !isLetter(tr)) return null
  return { ...before, deco: before.deco.map(tr.mapping, tr.doc) }
}

function isLetter({ mapping }: Transaction): boolean {
  const [map, more] = mapping.maps
  let size = 0
  map?.forEach((from, to, newFrom, newTo) => {
    size += Math.max(to - from, newTo - newFrom)
  })
  return more === undefined && size === 1
}
