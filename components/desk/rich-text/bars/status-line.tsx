// A quiet line under the text: how long it is (or what is selected of it), and what can be opened beside it.
import type { Node } from '@tiptap/pm/model'
import { type Editor, useEditorState } from '@tiptap/react'
import { useDeferredValue, useMemo } from 'react'
import { minutesToRead, wordsIn } from '../../../../lib/rich-text/reading.ts'
import { countFaults, readSources } from '../references/sources.ts'
import { type Open, openTool, openTools } from '../tools.ts'
import { useIdleDoc } from '../use-idle-doc.ts'
import { keysHere } from './acts.ts'

export function StatusLine({ editor }: { editor: Editor }) {
  const doc = useIdleDoc(editor)
  const open = useEditorState({ editor, selector: ({ editor }) => openTools(editor.state) })
  const sources = useMemo(() => readSources(doc), [doc])
  const faults = countFaults(sources)
  const toggle = (sheet: NonNullable<Open['sheet']>) =>
    openTool(editor, { sheet: open.sheet === sheet ? null : sheet })
  return (
    <div className="status-line">
      <Lengths editor={editor} doc={doc} />
      <div className="status-line__acts">
        <button
          type="button"
          className="button button--small"
          aria-expanded={open.sheet === 'outline'}
          onClick={() => toggle('outline')}
        >
          Outline
        </button>
        <button
          type="button"
          className="button button--small"
          aria-expanded={open.sheet === 'references'}
          onClick={() => toggle('references')}
        >
          References {sources.listed.length > 0 && sources.listed.length}
          {faults > 0 && <span className="status-line__fault"> {faults} to look at</span>}
        </button>
        <button
          type="button"
          className="button button--small"
          title={`Find and replace (${keysHere('Ctrl F')})`}
          onClick={() => openTool(editor, { isFinding: true })}
        >
          Find
        </button>
        <button
          type="button"
          className="button button--small"
          aria-pressed={open.isFocused}
          title={`Only the text (${keysHere('Ctrl Shift F')})`}
          onClick={() => {
            openTool(editor, { isFocused: !open.isFocused })
            editor.commands.focus()
          }}
        >
          {open.isFocused ? 'End focus' : 'Focus'}
        </button>
        <button
          type="button"
          className="button button--small"
          title={`Keyboard shortcuts (${keysHere('Ctrl /')})`}
          onClick={() => openTool(editor, { dialog: 'shortcuts' })}
        >
          Keys
        </button>
      </div>
    </div>
  )
}

function Lengths({ editor, doc }: { editor: Editor; doc: Node }) {
  const { words, characters } = useMemo(() => lengths(textOf(doc, 0, bodyEnd(doc))), [doc])
  const range = useDeferredValue(useEditorState({ editor, selector: ({ editor }) => selectedRange(editor) }))
  const selected = useMemo(
    () => (range && range.to <= doc.content.size ? lengths(textOf(doc, range.from, range.to)) : null),
    [doc, range],
  )
  const number = (count: number) => count.toLocaleString('en')
  if (selected && selected.words > 0)
    return (
      <p className="status-line__lengths">
        Selected: {number(selected.words)} of {number(words)} words, {number(selected.characters)} characters
      </p>
    )
  return (
    <p className="status-line__lengths">
      {number(words)} {words === 1 ? 'word' : 'words'} · {number(characters)} characters ·{' '}
      {minutesToRead(words)} min
    </p>
  )
}

/** Null while nothing is selected: a cursor that moves on with each letter must not draw the line anew. */
function selectedRange({ state }: Editor): { from: number; to: number } | null {
  const { from, to } = state.selection
  return to > from ? { from, to } : null
}

function lengths(text: string): { words: number; characters: number } {
  return { words: wordsIn(text), characters: text.replaceAll(/\n+/g, '').length }
}

function textOf(doc: Node, from: number, to: number): string {
  return doc.textBetween(from, to, '\n', (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : ''))
}

/** The reference list is not part of what is read. */
function bodyEnd(doc: Node): number {
  const last = doc.lastChild
  return last?.type.name === 'referenceList' ? doc.content.size - last.nodeSize : doc.content.size
}
