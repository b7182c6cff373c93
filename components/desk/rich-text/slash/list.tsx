// The list that "/" opens, at the cursor: the keyboard stays in the text, which names the chosen line to screen readers.
import { computePosition, flip, offset, shift, size } from '@floating-ui/dom'
import type { Editor } from '@tiptap/react'
import { useEffect, useId, useRef, useSyncExternalStore } from 'react'
import { keysHere } from '../bars/acts.ts'
import { Sign } from '../bars/sign.tsx'
import { currentSlash, listenToSlash, type Slash } from './slash.ts'

export function SlashList({ editor }: { editor: Editor }) {
  const slash = useSyncExternalStore(
    (listener) => listenToSlash(editor, listener),
    () => currentSlash(editor),
    () => null,
  )
  if (!slash || (slash.items.length === 0 && slash.query.length > 12)) return null
  return <OpenList editor={editor} slash={slash} />
}

function OpenList({ editor, slash }: { editor: Editor; slash: Slash }) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const { items, at, query } = slash
  useEffect(() => {
    const dom = editor.view.dom
    dom.setAttribute('aria-controls', id)
    dom.setAttribute('aria-activedescendant', `${id}-${at}`)
    list.current?.querySelector(`[aria-selected=true]`)?.scrollIntoView?.({ block: 'nearest' })
    return () => {
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  }, [editor, id, at])
  useEffect(() => {
    const element = list.current
    if (!element) return
    computePosition({ getBoundingClientRect: slash.rect }, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(6),
        flip({ padding: 8 }),
        shift({ padding: 8 }),
        size({
          padding: 8,
          apply: ({ availableHeight }) => {
            element.style.maxHeight = `${Math.max(120, Math.min(360, availableHeight))}px`
          },
        }),
      ],
    }).then(({ x, y }) => {
      element.style.left = `${x}px`
      element.style.top = `${y}px`
    })
  }, [slash])
  return (
    <div ref={list} id={id} className="slash" role="listbox" aria-label="Insert" tabIndex={-1}>
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the text keeps the focus and points here
        <div
          key={item.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          className="slash__item"
          onMouseDown={(event) => {
            event.preventDefault()
            slash.pick(item)
          }}
        >
          <Sign path={item.icon} />
          <span className="slash__words">
            {item.label}
            {item.hint && <span className="slash__hint">{item.hint}</span>}
          </span>
          {item.keys && <kbd className="slash__keys">{keysHere(item.keys)}</kbd>}
        </div>
      ))}
      {items.length === 0 && <p className="slash__none">Nothing is called “{query}”. Escape closes this.</p>}
    </div>
  )
}
