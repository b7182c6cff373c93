// "/" at the start of a word opens a list of all that can be put here; typing on narrows it.
import { type Editor, Extension } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import Suggestion from '@tiptap/suggestion'
import { type Act, acts, textKinds } from '../bars/acts.ts'
import { insertables } from '../insertables.ts'
import { fitsHere } from '../one-page.ts'
import { isInReferences } from '../references.ts'

export type SlashItem = Pick<Act, 'id' | 'label' | 'icon' | 'keys'> & {
  hint?: string
  keywords?: string[]
  run(editor: Editor): unknown
}
export type Slash = {
  items: SlashItem[]
  at: number
  query: string
  rect(): DOMRect
  pick(item: SlashItem): void
}

const ITEMS: SlashItem[] = [acts.reference, ...textKinds, ...insertables, acts.characters]

/** What fits best first: beginnings of names, then names, then other words for it. */
export function slashItems(query: string): SlashItem[] {
  const words = query.toLowerCase()
  const rank = ({ label, keywords = [] }: SlashItem) => {
    const name = label.toLowerCase()
    if (name.startsWith(words)) return 0
    if (name.includes(words)) return 1
    return keywords.some((word) => word.startsWith(words)) ? 2 : 3
  }
  return ITEMS.filter((item) => rank(item) < 3).sort((a, b) => rank(a) - rank(b))
}

type Store = { now: Slash | null; listeners: Set<() => void> }
const stores = new WeakMap<Editor, Store>()

function storeOf(editor: Editor): Store {
  const store = stores.get(editor) ?? { now: null, listeners: new Set<() => void>() }
  stores.set(editor, store)
  return store
}

function show(editor: Editor, now: Slash | null): void {
  const store = storeOf(editor)
  store.now = now
  for (const listener of store.listeners) listener()
}

export function currentSlash(editor: Editor): Slash | null {
  return storeOf(editor).now
}

export function listenToSlash(editor: Editor, listener: () => void): () => void {
  const { listeners } = storeOf(editor)
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const SlashMenu = Extension.create({
  name: 'slashMenu',
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      Suggestion<SlashItem, SlashItem>({
        editor,
        pluginKey: new PluginKey('slash'),
        char: '/',
        allowedPrefixes: [' ', '\u00a0'],
        allow: ({ state }) => !state.selection.$from.parent.type.spec.code && !isInReferences(state),
        items: ({ query }) => fitsHere(editor, slashItems(query)),
        command: ({ editor, range, props }) => {
          editor.chain().focus().deleteRange(range).run()
          props.run(editor)
        },
        render: () => ({
          onStart: (props) => show(editor, slashFrom(props)),
          onUpdate: (props) => show(editor, slashFrom(props)),
          onExit: () => show(editor, null),
          onKeyDown: ({ event }) => press(editor, event),
        }),
      }),
    ]
  },
})

type Props = {
  items: SlashItem[]
  query: string
  clientRect?: (() => DOMRect | null) | null
  command(item: SlashItem): void
}

function slashFrom({ items, query, clientRect, command }: Props): Slash {
  return { items, query, at: 0, rect: () => clientRect?.() ?? new DOMRect(), pick: command }
}

function press(editor: Editor, event: KeyboardEvent): boolean {
  const now = currentSlash(editor)
  if (!now || now.items.length === 0) return false
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step) show(editor, { ...now, at: (now.at + step + now.items.length) % now.items.length })
  else if (event.key === 'Enter' || event.key === 'Tab') {
    const item = now.items[now.at]
    if (item) now.pick(item)
  } else return false
  return true
}
