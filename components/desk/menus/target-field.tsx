// What an entry leads to: first which kind of thing, then which one.
import { useId } from 'react'
import type { MenuTarget } from '../../../lib/menus/entry.ts'
import type { MenuChoices } from '../../../lib/menus/load.ts'
import { PLACES } from '../../../lib/menus/places.ts'
import { deskApi } from '../api/articles.ts'
import { ArticlePicker } from '../article/panel/article-picker.tsx'
import { Picker } from '../fields/picker.tsx'

type TargetProps = {
  target: MenuTarget
  /** What it leads to now, in words. */
  words: string
  choices: MenuChoices
  onChange(target: MenuTarget): void
}

const KINDS: [MenuTarget, string][] = [
  [{ kind: 'category', id: '' }, 'Category or hub'],
  [{ kind: 'page', slug: '' }, 'Page'],
  [{ kind: 'article', id: '' }, 'Article'],
  [{ kind: 'tag', id: '' }, 'Tag'],
  ...[...PLACES].map(([path, words]): [MenuTarget, string] => [{ kind: 'path', path }, words]),
  [{ kind: 'path', path: '' }, 'Another address of this site'],
  [{ kind: 'site', url: '' }, 'Another site'],
  [{ kind: 'heading' }, 'Heading only'],
]

export function TargetField({ target, words, choices, onChange }: TargetProps) {
  const id = useId()
  const at = KINDS.findIndex(([one]) => isOfKind(one, target))
  return (
    <>
      <div className="field">
        <label htmlFor={id}>Leads to</label>
        <select
          id={id}
          value={at}
          onChange={(event) => {
            const chosen = KINDS[Number(event.target.value)]
            if (chosen) onChange(chosen[0])
          }}
        >
          {KINDS.map(([, label], index) => (
            <option key={label} value={index}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <Which {...{ target, words, choices, onChange }} />
    </>
  )
}

function isOfKind(kind: MenuTarget, target: MenuTarget): boolean {
  if (kind.kind !== 'path' || target.kind !== 'path') return kind.kind === target.kind
  return PLACES.has(target.path) ? kind.path === target.path : kind.path === ''
}

function Which({ target, words, choices, onChange }: TargetProps) {
  switch (target.kind) {
    case 'category':
      return (
        <Chosen
          label="Category"
          value={target.id}
          options={choices.categories}
          onPick={(id) => onChange({ kind: 'category', id })}
        />
      )
    case 'page':
      return (
        <Chosen
          label="Page"
          value={target.slug}
          options={choices.pages}
          onPick={(slug) => onChange({ kind: 'page', slug })}
        />
      )
    case 'article':
      return (
        <div className="field">
          {target.id && <p>{words}</p>}
          <ArticlePicker
            label="Article"
            exceptIds={[target.id]}
            onPick={({ id }) => onChange({ kind: 'article', id })}
          />
        </div>
      )
    case 'tag':
      return (
        <div className="field">
          {target.id && <p>{words}</p>}
          <Picker
            label="Tag"
            placeholder="Search tags"
            search={deskApi.searchTags}
            onPick={({ id }) => onChange({ kind: 'tag', id })}
          />
        </div>
      )
    case 'path':
      if (PLACES.has(target.path)) return null
      return (
        <Written
          label="Address, from the slash on"
          placeholder="/issue/2026-01/"
          value={target.path}
          onWrite={(path) => onChange({ kind: 'path', path })}
        />
      )
    case 'site':
      return (
        <Written
          label="Address of the other site"
          placeholder="https://society.example/"
          value={target.url}
          onWrite={(url) => onChange({ kind: 'site', url })}
        />
      )
    case 'heading':
      return (
        <p className="field__help">
          A label over what stands below it. Without entries below, readers do not get it.
        </p>
      )
  }
}

type ChosenProps = {
  label: string
  value: string
  options: { id: string; label: string }[]
  onPick(id: string): void
}

/** What is gone, or not chosen yet, stays in sight. */
function Chosen({ label, value, options, onPick }: ChosenProps) {
  const id = useId()
  const isKnown = options.some((option) => option.id === value)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.target.value)}>
        {!isKnown && <option value={value}>{value ? 'Gone, or not visible to readers' : 'Choose …'}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

type WrittenProps = { label: string; placeholder: string; value: string; onWrite(text: string): void }

function Written({ label, placeholder, value, onWrite }: WrittenProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onWrite(event.target.value)}
      />
    </div>
  )
}
