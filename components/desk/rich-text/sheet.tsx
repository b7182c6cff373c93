// A sheet beside the text for work that goes on while one writes: it covers the panel, not the text, and Escape closes it.
import { type Editor, useEditorState } from '@tiptap/react'
import { Outline } from './bars/outline.tsx'
import { ReferencesPanel } from './references/panel.tsx'
import { type Open, openTool, openTools } from './tools.ts'
import { useIdleDoc } from './use-idle-doc.ts'

const TITLES = { references: 'References', outline: 'Outline' } as const

export function WritingSheet({ editor }: { editor: Editor }) {
  const sheet = useEditorState({ editor, selector: ({ editor }) => openTools(editor.state).sheet })
  return sheet ? <OpenSheet editor={editor} sheet={sheet} /> : null
}

function OpenSheet({ editor, sheet }: { editor: Editor; sheet: NonNullable<Open['sheet']> }) {
  const doc = useIdleDoc(editor)
  const close = () => {
    openTool(editor, { sheet: null })
    editor.commands.focus()
  }
  return (
    <section
      className="sheet"
      aria-label={TITLES[sheet]}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close()
      }}
    >
      <header className="sheet__head">
        <h2>{TITLES[sheet]}</h2>
        <button type="button" className="button button--small" onClick={close}>
          Close<span className="hidden"> {TITLES[sheet]}</span>
        </button>
      </header>
      {sheet === 'outline' && <Outline editor={editor} doc={doc} />}
      {sheet === 'references' && <ReferencesPanel editor={editor} doc={doc} />}
    </section>
  )
}
