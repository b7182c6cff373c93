// A small toolbar at the selected text: what one does to words, close to the words.
import { computePosition, flip, offset, shift } from '@floating-ui/dom'
import { posToDOMRect } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { type Editor, useEditorState } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import { type Act, acts, keysHere } from './acts.ts'
import { Sign } from './sign.tsx'

const OFFERED: Act[] = [
  acts.bold,
  acts.italic,
  acts.superscript,
  acts.link,
  acts.heading2,
  acts.quote,
  acts.reference,
]

export function FloatingToolbar({ editor }: { editor: Editor }) {
  const shown = useEditorState({
    editor,
    selector: ({ editor: { state, isFocused, isEditable } }) => {
      const { selection } = state
      const isText = selection instanceof TextSelection && !selection.empty
      const isCode = selection.$from.parent.type.spec.code
      if (!isText || isCode || !isFocused || !isEditable) return null
      return state.doc.textBetween(selection.from, selection.to).trim()
        ? `${selection.from}-${selection.to}`
        : null
    },
  })
  return shown ? <AtSelection editor={editor} at={shown} /> : null
}

/** Comes a moment after the selection stands, and keeps away from the pointer that still draws it. */
const WAIT = 180

function AtSelection({ editor, at }: { editor: Editor; at: string }) {
  const bar = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection is a new place
  useEffect(() => {
    const element = bar.current
    if (!element) return
    element.dataset.isPlaced = 'false'
    const place = async () => {
      const { from, to } = editor.state.selection
      const anchor = { getBoundingClientRect: () => posToDOMRect(editor.view, from, to) }
      const { x, y } = await computePosition(anchor, element, {
        strategy: 'fixed',
        placement: 'top',
        middleware: [offset(8), flip({ padding: 110 }), shift({ padding: 8 })],
      })
      element.style.left = `${x}px`
      element.style.top = `${y}px`
      element.dataset.isPlaced = 'true'
    }
    const timer = setTimeout(place, WAIT)
    addEventListener('scroll', place, { passive: true, capture: true })
    return () => {
      clearTimeout(timer)
      removeEventListener('scroll', place, { capture: true })
    }
  }, [editor, at])
  return (
    <div ref={bar} className="floating" role="toolbar" aria-label="Selected text" data-is-placed="false">
      {OFFERED.map((act) => (
        <FloatingButton key={act.id} {...{ act, editor }} />
      ))}
    </div>
  )
}

/** Not a stop of the Tab key: the toolbar above has all of these. */
function FloatingButton({ act, editor }: { act: Act; editor: Editor }) {
  const isOn = useEditorState({ editor, selector: ({ editor }) => act.isOn?.(editor) })
  return (
    <button
      type="button"
      className="tools__button"
      tabIndex={-1}
      aria-label={act.label}
      aria-pressed={isOn}
      title={act.keys ? `${act.label} (${keysHere(act.keys)})` : act.label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => act.run(editor)}
    >
      <Sign path={act.icon} />
    </button>
  )
}
