// Kicker, title and dek, set as they will stand on the page.
import { useAlive } from '../fields/use-alive.ts'
import type { ArticleModel, Fields } from './use-article.ts'

type HeadProps = { model: ArticleModel; isDisabled: boolean; faultOf(field: string): string | undefined }
type Line = { name: 'kicker' | 'title' | 'dek'; label: string; hint: string; maxLength: number }

const LINES: Line[] = [
  { name: 'kicker', label: 'Kicker', hint: 'Kicker', maxLength: 80 },
  { name: 'title', label: 'Title', hint: 'Title', maxLength: 300 },
  { name: 'dek', label: 'Dek', hint: 'Dek: one sentence that says why to read on', maxLength: 500 },
]

export function HeadFields({ model, isDisabled, faultOf }: HeadProps) {
  return (
    <div className="head-fields">
      {LINES.map((line) => (
        <HeadLine
          key={line.name}
          line={line}
          value={model.fields[line.name] ?? ''}
          fault={faultOf(line.name)}
          isDisabled={isDisabled}
          onChange={(text) => model.setField(line.name, textOrNull(line.name, text))}
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
}

/** Grows with its text; a line break would be lost on the page, so there is none. */
function HeadLine({ line, value, fault, isDisabled, onChange }: LineProps) {
  const isAlive = useAlive()
  return (
    <>
      <textarea
        className={`head-fields__${line.name}`}
        aria-label={line.label}
        placeholder={line.hint}
        rows={1}
        value={value}
        maxLength={line.maxLength}
        disabled={isDisabled}
        readOnly={!isAlive}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `fault-${line.name}` : undefined}
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

function textOrNull<Name extends Line['name']>(name: Name, text: string): Fields[Name] {
  return (name === 'title' ? text : text || null) as Fields[Name]
}
