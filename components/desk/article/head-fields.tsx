// Kicker, title and dek, set as they will stand on the page.
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useAlive } from '../fields/use-alive.ts'
import type { ArticleModel, Fields } from './use-article.ts'

type HeadProps = {
  model: ArticleModel
  isDisabled: boolean
  /** A static page has nothing but a title. */
  hasOnlyTitle?: boolean
  faultOf(field: string): string | undefined
}
type Line = { name: 'kicker' | 'title' | 'dek'; label: string; hint: string; maxLength: number }

const LINES: Line[] = [
  { name: 'kicker', label: 'Kicker', hint: 'Kicker', maxLength: 80 },
  { name: 'title', label: 'Title', hint: 'Title', maxLength: 300 },
  { name: 'dek', label: 'Dek', hint: 'Dek: one sentence that says why to read on', maxLength: 500 },
]

export function HeadFields({ model, isDisabled, hasOnlyTitle = false, faultOf }: HeadProps) {
  const head = useRef<HTMLDivElement>(null)
  const isNew = model.article === null
  const lines = hasOnlyTitle ? LINES.filter((line) => line.name === 'title') : LINES
  useEffect(() => {
    // Who begins an article begins with its title; whoever is somewhere already stays there.
    if (isNew && document.activeElement === document.body) lineOf(head.current, 'title')?.focus()
  }, [isNew])
  const goOn = (name: Line['name']) => {
    const next = lines[lines.findIndex((line) => line.name === name) + 1]
    if (next) lineOf(head.current, next.name)?.focus()
    else model.editor()?.commands.focus('start')
  }
  return (
    <div className="head-fields" ref={head}>
      {lines.map((line) => (
        <HeadLine
          key={line.name}
          line={line}
          value={model.fields[line.name] ?? ''}
          fault={faultOf(line.name)}
          isDisabled={isDisabled}
          onChange={(text) => model.setField(line.name, textOrNull(line.name, text))}
          onEnter={() => goOn(line.name)}
        />
      ))}
    </div>
  )
}

type LineProps = {
  line: Line
  value: string
  fault?: string
  isDisabled: boolean
  onChange(text: string): void
  onEnter(): void
}

/** Grows with its text; a line break would be lost on the page, so there is none: Enter goes on to what comes next. */
function HeadLine({ line, value, fault, isDisabled, onChange, onEnter }: LineProps) {
  const isAlive = useAlive()
  const press = (event: KeyboardEvent) => {
    // With Ctrl it is somebody's shortcut; while characters are put together, Enter chooses one of them.
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter()
  }
  return (
    <>
      <textarea
        className={`head-fields__${line.name}`}
        name={line.name}
        aria-label={line.label}
        placeholder={line.hint}
        rows={1}
        value={value}
        maxLength={line.maxLength}
        disabled={isDisabled}
        readOnly={!isAlive}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `fault-${line.name}` : undefined}
        onKeyDown={press}
        onChange={(event) => onChange(event.target.value.replaceAll(/\s*\n\s*/g, ' '))}
      />
      {fault && (
        <p id={`fault-${line.name}`} className="field__fault">
          {fault}
        </p>
      )}
    </>
  )
}

function lineOf(head: HTMLElement | null, name: Line['name']) {
  return head?.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`)
}

function textOrNull<Name extends Line['name']>(name: Name, text: string): Fields[Name] {
  return (name === 'title' ? text : text || null) as Fields[Name]
}
