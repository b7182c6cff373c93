// Sets, changes, opens or removes the link of the selected text: by its address, or by an article of the magazine.
import type { Editor } from '@tiptap/react'
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { readAddress } from '../../../lib/rich-text/link-fault.ts'
import { type ArticleChoice, deskApi } from '../api/articles.ts'
import type { Answer } from '../api/ask.ts'
import { Dialog } from '../dialog.tsx'

export function LinkDialog({ editor, onClose }: { editor: Editor; onClose(): void }) {
  const id = useId()
  const current: string = editor.getAttributes('link').href ?? ''
  const [address, setAddress] = useState(current)
  const [fault, setFault] = useState('')
  const [at, setAt] = useState(-1)
  const { found, said } = useArticles(address, address === current)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  const link = (href: string, words: string) => {
    applyLink(editor, { href, words })
    onClose()
  }
  const apply = (event: FormEvent) => {
    event.preventDefault()
    const chosen = found[at]
    if (chosen) return link(chosen.href, chosen.label)
    const read = readAddress(address)
    if (read.href !== null) return link(read.href, address.trim())
    setFault(read.fault)
  }
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step || found.length === 0) return
    event.preventDefault()
    setAt(at + step < -1 ? found.length - 1 : at + step >= found.length ? -1 : at + step)
  }
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
    onClose()
  }
  return (
    <Dialog title={current ? 'Change link' : 'Link'} onClose={onClose}>
      <form onSubmit={apply}>
        <div className="field">
          <label htmlFor={`${id}-address`}>Address, or words from an article’s title</label>
          <input
            ref={field}
            id={`${id}-address`}
            role="combobox"
            aria-expanded={found.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
            value={address}
            autoComplete="off"
            spellCheck={false}
            placeholder="https://"
            onChange={(event) => {
              setAddress(event.target.value)
              setFault('')
              setAt(-1)
            }}
            onKeyDown={move}
            aria-invalid={fault !== ''}
            aria-describedby={fault ? `${id}-fault` : undefined}
          />
          {fault && (
            <p id={`${id}-fault`} className="field__fault" role="alert">
              {fault}
            </p>
          )}
        </div>
        {said && (
          <p className="field__help" role="status">
            {said}
          </p>
        )}
        <div
          id={`${id}-list`}
          className="found"
          role="listbox"
          aria-label="Articles"
          tabIndex={-1}
          hidden={found.length === 0}
        >
          {found.map((article, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus and points here
            <div
              key={article.id}
              id={`${id}-${index}`}
              ref={index === at ? intoSight : undefined}
              role="option"
              aria-selected={index === at}
              className="found__option found__option--plain"
              onMouseDown={(event) => {
                event.preventDefault()
                link(article.href, article.label)
              }}
            >
              <span className="found__text">
                {article.label} <span className="found__note">{article.href}</span>
              </span>
            </div>
          ))}
        </div>
        <div className="dialog__acts">
          <button type="submit" className="button button--primary">
            {current ? 'Change link' : 'Add link'}
          </button>
          {current && (
            <>
              <a className="button" href={current} target="_blank" rel="noreferrer">
                Open
              </a>
              <button type="button" className="button" onClick={remove}>
                Remove link
              </button>
            </>
          )}
          <button type="button" className="button button--quiet" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  )
}

/** Without a selection the words become the text of the link. */
function applyLink(editor: Editor, { href, words }: { href: string; words: string }): void {
  const isBare = editor.state.selection.empty && !editor.isActive('link')
  const marks = [{ type: 'link', attrs: { href } }]
  if (isBare) editor.chain().focus().insertContent({ type: 'text', text: words, marks }).run()
  else editor.chain().focus().extendMarkRange('link').setMark('link', { href }).run()
}

const REST = 150

type Found = { found: ArticleChoice[]; said: string }
const NONE: Found = { found: [], said: '' }

/** What is an address already is not searched for. */
function useArticles(words: string, isUntouched: boolean): Found {
  const [found, setFound] = useState(NONE)
  useEffect(() => {
    let isLate = false
    if (isUntouched || words.trim().length < 2 || /^(https?:|mailto:|tel:|\/|www\.)/i.test(words.trim())) {
      setFound(NONE)
      return
    }
    const timer = setTimeout(async () => {
      const answer = await deskApi.searchArticles(words.trim())
      if (!isLate) setFound(foundOf(answer, words.trim()))
    }, REST)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [words, isUntouched])
  return found
}

function foundOf(answer: Answer<ArticleChoice[]>, words: string): Found {
  if (!answer.ok) return { found: [], said: 'Articles could not be asked for. Change a letter to try again.' }
  const found = answer.value.slice(0, 8)
  return { found, said: found.length === 0 ? `No article is called “${words}”.` : '' }
}

function intoSight(element: HTMLElement | null): void {
  element?.scrollIntoView?.({ block: 'nearest' })
}
