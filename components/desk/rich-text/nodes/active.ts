// Which blocks the cursor is in: they show their tools, and the Tab key reaches these.
import { Extension } from '@tiptap/core'
import { type EditorState, NodeSelection, Plugin } from '@tiptap/pm/state'
import { type Decoration, DecorationSet, Decoration as Decorations } from '@tiptap/pm/view'

const WITH_TOOLS: ReadonlySet<string> = new Set([
  ...[
    'pageBreak',
    'figure',
    'gallery',
    'table',
    'callout',
    'pullQuote',
    'blockquote',
    'codeBlock',
    'videoEmbed',
  ],
])

export const ActiveNode = Extension.create({
  name: 'activeNode',
  priority: 120,
  addKeyboardShortcuts() {
    const { editor } = this
    return {
      // From the text of a block into its tools; a list or a table has its own use for the key.
      Tab: () =>
        !editor.isActive('listItem') && enterTools(editor.view.state, (at) => editor.view.nodeDOM(at)),
    }
  },
  addProseMirrorPlugins: () => [new Plugin({ props: { decorations: markActive } })],
})

export function isActive(decorations: readonly Decoration[]): boolean {
  return decorations.some(({ spec }) => spec.isActive === true)
}

/** Tools of a block that one is not in are no stops of the Tab key: an article may have fifty pictures. */
export function setReachable(dom: HTMLElement, isReachable: boolean): void {
  for (const control of dom.querySelectorAll<HTMLElement>('input, textarea, button, select')) {
    const owner = control.closest('[data-node-view]')
    if (owner === dom) control.tabIndex = isReachable ? 0 : -1
  }
}

function markActive(state: EditorState): DecorationSet | null {
  const found = activeNodes(state).map(({ at, size }) =>
    Decorations.node(at, at + size, { class: 'is-active' }, { isActive: true }),
  )
  return found.length > 0 ? DecorationSet.create(state.doc, found) : null
}

function activeNodes({ selection }: EditorState): { at: number; size: number; name: string }[] {
  const { $from } = selection
  const found: { at: number; size: number; name: string }[] = []
  for (let depth = 1; depth <= $from.depth; depth++) {
    const node = $from.node(depth)
    if (WITH_TOOLS.has(node.type.name))
      found.push({ at: $from.before(depth), size: node.nodeSize, name: node.type.name })
  }
  if (selection instanceof NodeSelection && WITH_TOOLS.has(selection.node.type.name))
    found.push({ at: selection.from, size: selection.node.nodeSize, name: selection.node.type.name })
  return found
}

function enterTools(state: EditorState, domAt: (at: number) => Node | null): boolean {
  const node = activeNodes(state).at(-1)
  if (!node || node.name === 'table') return false
  const dom = domAt(node.at)
  if (!(dom instanceof HTMLElement)) return false
  const [first] = dom.querySelectorAll<HTMLElement>('.node-field__input')
  const control = first ?? dom.querySelector<HTMLElement>('.node-tool')
  control?.focus()
  return Boolean(control)
}
