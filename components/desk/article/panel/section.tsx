// A part of the side panel that folds away; this browser remembers which were open.
import { type ReactNode, useEffect, useState } from 'react'

type SectionProps = {
  /** Also the address of the section within the page: "panel-byline". */
  name: string
  title: string
  /** What is in it, in a few words, while it is folded. */
  summary?: ReactNode
  isOpenAtFirst?: boolean
  children: ReactNode
}

export const sectionId = (name: string) => `panel-${name}`

export function PanelSection({ name, title, summary, isOpenAtFirst = false, children }: SectionProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  useEffect(() => {
    const kept = recall()[name]
    if (kept !== undefined) setOpen(kept)
  }, [name])
  return (
    <details
      id={sectionId(name)}
      className="panel__part fold"
      open={isOpen}
      onToggle={(event) => {
        const { open } = event.currentTarget
        if (open === isOpen) return
        setOpen(open)
        remember(name, open)
      }}
    >
      <summary className="fold__head">
        <h2 className="fold__title">{title}</h2>
        {summary && !isOpen && <span className="fold__summary">{summary}</span>}
      </summary>
      <div className="fold__inside">{children}</div>
    </details>
  )
}

const KEY = 'masthead:panel'

function recall(): Record<string, boolean | undefined> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return kept && typeof kept === 'object' ? { ...kept } : {}
  } catch {
    return {}
  }
}

function remember(name: string, isOpen: boolean): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...recall(), [name]: isOpen }))
  } catch {
    // Private windows keep nothing; the sections still fold.
  }
}
