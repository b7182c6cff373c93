// Find and replace in the article: how often, next, previous, one, all.
import type { Command } from '@tiptap/pm/state'
import { type Editor, useEditorState } from '@tiptap/react'
import {
  findNext,
  findPrev,
  getMatchHighlights,
  replaceAll,
  replaceNext,
  SearchQuery,
  setSearchState,
} from 'prosemirror-search'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { openTool, openTools } from '../tools.ts'

export function FindBar({ editor }: { editor: Editor }) {
  const isOpen = useEditorState({ editor, selector: ({ editor }) => openTools(editor.state).isFinding })
  return isOpen ? <OpenFindBar editor={editor} /> : null
}

function OpenFindBar({ editor }: { editor: Editor }) {
  const [wanted, setWanted] = useState(() => selectedWords(editor))
  const [replacement, setReplacement] = useState('')
  const [options, setOptions] = useState({ caseSensitive: false, wholeWord: false })
  const field = useRef<HTMLInputElement>(null)
  const { count, at } = useEditorState({ editor, selector: ({ editor }) => countMatches(editor) })
  useEffect(() => field.current?.select(), [])
  useEffect(() => {
    const query = new SearchQuery({ search: wanted, replace: replacement, literal: true, ...options })
    editor.view.dispatch(setSearchState(editor.state.tr, query))
  }, [editor, wanted, replacement, options])
  useEffect(
    () => () => {
      if (!editor.isDestroyed)
        editor.view.dispatch(setSearchState(editor.state.tr, new SearchQuery({ search: '' })))
    },
    [editor],
  )
  const run = (command: Command) => command(editor.state, editor.view.dispatch, editor.view)
  const close = () => {
    openTool(editor, { isFinding: false })
    editor.commands.focus()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    else if (event.key === 'f' && (event.ctrlKey || event.metaKey)) field.current?.select()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const enter = (command: Command, other: Command) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    run(event.shiftKey ? other : command)
  }
  const toggle = (name: keyof typeof options) => setOptions({ ...options, [name]: !options[name] })
  return (
    <section className="find" aria-label="Find and replace" onKeyDown={press}>
      <div className="find__row">
        <input
          ref={field}
          className="picker__input"
          aria-label="Find"
          placeholder="Find"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          onKeyDown={enter(findNext, findPrev)}
        />
        <span className="find__count" role="status">
          {wanted === '' ? '' : count === 0 ? 'Not found' : at ? `${at} of ${count}` : `${count} found`}
        </span>
        <button type="button" className="button button--small" onClick={() => run(findPrev)}>
          Previous
        </button>
        <button type="button" className="button button--small" onClick={() => run(findNext)}>
          Next
        </button>
        <label className="find__option">
          <input type="checkbox" checked={options.caseSensitive} onChange={() => toggle('caseSensitive')} />{' '}
          Case
        </label>
        <label className="find__option">
          <input type="checkbox" checked={options.wholeWord} onChange={() => toggle('wholeWord')} /> Whole
          words
        </label>
        <button type="button" className="button button--small find__close" onClick={close}>
          Close<span className="hidden"> find and replace</span>
        </button>
      </div>
      {editor.isEditable && (
        <div className="find__row">
          <input
            className="picker__input"
            aria-label="Replace with"
            placeholder="Replace with"
            value={replacement}
            onChange={(event) => setReplacement(event.target.value)}
            onKeyDown={enter(replaceNext, replaceNext)}
          />
          <button type="button" className="button button--small" onClick={() => run(replaceNext)}>
            Replace
          </button>
          <button type="button" className="button button--small" onClick={() => run(replaceAll)}>
            Replace all
          </button>
        </div>
      )}
    </section>
  )
}

function countMatches(editor: Editor): { count: number; at: number } {
  const { from, to } = editor.state.selection
  const matches = getMatchHighlights(editor.state)?.find() ?? []
  return { count: matches.length, at: matches.findIndex((one) => one.from === from && one.to === to) + 1 }
}

/** A word that is selected is what one wants to find. */
function selectedWords({ state: { doc, selection } }: Editor): string {
  const words = doc.textBetween(selection.from, selection.to, '\n')
  return words.length < 80 && !words.includes('\n') ? words : ''
}
