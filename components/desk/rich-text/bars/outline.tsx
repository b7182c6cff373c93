// The headings of the article: jump to one, and see where a level is skipped.
import type { Node } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/react'
import { useMemo } from 'react'
import { jumpTo } from '../references/edits.ts'

export type OutlineEntry = { at: number; level: number; text: string; fault: string | null }

export function Outline({ editor, doc }: { editor: Editor; doc: Node }) {
  const entries = useMemo(() => readOutline(doc), [doc])
  if (entries.length === 0)
    return <p className="sources__empty">No headings yet. Type “## ” at the start of a line to make one.</p>
  return (
    <ol className="outline">
      {entries.map(({ at, level, text, fault }) => (
        <li key={at} className={`outline__entry outline__entry--${level}`}>
          <button type="button" className="outline__jump" onClick={() => jumpTo(editor, at)}>
            {text || 'An empty heading'}
          </button>
          {fault && <p className="sources__fault">{fault}</p>}
        </li>
      ))}
    </ol>
  )
}

/** A heading may be one level deeper than the one before it, not two. */
export function readOutline(doc: Node): OutlineEntry[] {
  const entries: OutlineEntry[] = []
  let before = 1
  doc.descendants((node, at) => {
    if (node.type.name !== 'heading') return node.type.name !== 'referenceList'
    const { level } = node.attrs
    const text = node.textContent.trim()
    const skips = level > before + 1
    const fault =
      text === ''
        ? 'Without words'
        : skips
          ? `Skips a level: ${NAMES[before + 1] ?? 'a heading'} comes first`
          : null
    entries.push({ at, level, text, fault })
    before = level
    return false
  })
  return entries
}

const NAMES: Record<number, string> = { 2: 'a heading', 3: 'a subheading' }
