// The editor's toolbar: one stop of the Tab key, arrows within (WAI-ARIA toolbar pattern).

import { redo, undo } from '@tiptap/pm/history'
import { type Editor, useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useState } from 'react'
import { insertPageBreak } from './page-break.ts'
import { isInReferences } from './references.ts'
import { openTool } from './tools.ts'

type Tool = {
  label: string
  face: string
  style?: string
  keys?: string
  isOn?: boolean
  isOff?: boolean
  use(): void
}

export function Toolbar({ editor }: { editor: Editor }) {
  const tools = useTools(editor)
  const [at, setAt] = useState(0)
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key]
    if (step === undefined || event.target instanceof HTMLSelectElement) return
    event.preventDefault()
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const next = Math.max(0, Math.min(buttons.length - 1, at + step))
    setAt(next)
    buttons[next]?.focus()
  }
  return (
    <>
      <div
        className="tools"
        role="toolbar"
        aria-label="Formatting"
        aria-orientation="horizontal"
        onKeyDown={move}
      >
        <BlockChoice editor={editor} />
        {tools.map((tool, index) => (
          <ToolButton key={tool.label} tool={tool} isStop={index === at} onFocus={() => setAt(index)} />
        ))}
      </div>
    </>
  )
}

function ToolButton({ tool, isStop, onFocus }: { tool: Tool; isStop: boolean; onFocus(): void }) {
  return (
    <button
      type="button"
      className={`tools__button ${tool.style ?? ''}`}
      aria-label={tool.label}
      title={tool.keys ? `${tool.label} (${tool.keys})` : tool.label}
      aria-pressed={tool.isOn}
      aria-disabled={tool.isOff}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !tool.isOff && tool.use()}
    >
      {tool.face}
    </button>
  )
}

function BlockChoice({ editor }: { editor: Editor }) {
  const value = useEditorState({
    editor,
    selector: ({ editor }) =>
      editor.isActive('heading') ? `h${editor.getAttributes('heading').level}` : 'p',
  })
  const choose = (kind: string) => {
    const chain = editor.chain().focus()
    if (kind === 'p') chain.setNode('paragraph').run()
    else chain.setNode('heading', { level: Number(kind.slice(1)) }).run()
  }
  return (
    <select
      className="tools__block"
      aria-label="Kind of paragraph"
      value={value}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="p">Paragraph</option>
      <option value="h2">Heading</option>
      <option value="h3">Subheading</option>
      <option value="h4">Small heading</option>
    </select>
  )
}

function useTools(editor: Editor): Tool[] {
  const on = useEditorState({
    editor,
    selector: ({ editor }) => ({
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      superscript: editor.isActive('superscript'),
      subscript: editor.isActive('subscript'),
      bullets: editor.isActive('bulletList'),
      numbers: editor.isActive('orderedList'),
      quote: editor.isActive('blockquote'),
      link: editor.isActive('link'),
      references: isInReferences(editor.state),
    }),
  })
  const run = () => editor.chain().focus()
  const list = (kind: string) => run().toggleList(kind, 'listItem').run()
  return [
    {
      label: 'Bold',
      face: 'B',
      style: 'is-bold',
      keys: 'Ctrl B',
      isOn: on.bold,
      use: () => run().toggleMark('bold').run(),
    },
    {
      label: 'Italic',
      face: 'I',
      style: 'is-italic',
      keys: 'Ctrl I',
      isOn: on.italic,
      use: () => run().toggleMark('italic').run(),
    },
    {
      label: 'x², superscript',
      face: 'x²',
      isOn: on.superscript,
      use: () => run().toggleMark('superscript').run(),
    },
    {
      label: 'x₂, subscript',
      face: 'x₂',
      isOn: on.subscript,
      use: () => run().toggleMark('subscript').run(),
    },
    {
      label: 'Bullets',
      face: 'Bullets',
      keys: 'Ctrl Shift 8',
      isOn: on.bullets,
      use: () => list('bulletList'),
    },
    {
      label: 'Numbers',
      face: 'Numbers',
      keys: 'Ctrl Shift 7',
      isOn: on.numbers,
      use: () => list('orderedList'),
    },
    {
      label: 'Quote',
      face: 'Quote',
      keys: 'Ctrl Shift B',
      isOn: on.quote,
      use: () => run().toggleWrap('blockquote').run(),
    },
    {
      label: 'Link',
      face: 'Link',
      keys: 'Ctrl K',
      isOn: on.link,
      use: () => openTool(editor, { dialog: 'link' }),
    },
    {
      label: 'Reference',
      face: 'Reference',
      keys: 'Ctrl Alt F',
      isOff: on.references,
      use: () => openTool(editor, { dialog: 'reference' }),
    },
    { label: 'List of references', face: 'References', use: () => openTool(editor, { sheet: 'references' }) },
    { label: 'Page break', face: 'Page break', keys: 'Ctrl Enter', use: () => insertPageBreak(editor) },
    { label: 'Undo', face: 'Undo', keys: 'Ctrl Z', use: () => undo(editor.state, editor.view.dispatch) },
    { label: 'Redo', face: 'Redo', keys: 'Ctrl Y', use: () => redo(editor.state, editor.view.dispatch) },
  ]
}
