// All categories as the tree they are: unfold, search, tick. What is ticked and where it stands is seen without a search.
import { useId, useState } from 'react'
import type { CategoryChoice } from '../../../../lib/articles/choices.ts'

type TreeProps = {
  categories: readonly CategoryChoice[]
  chosen: readonly string[]
  onChange(ids: string[]): void
}

export function CategoryTree({ categories, chosen, onChange }: TreeProps) {
  const id = useId()
  const [words, setWords] = useState('')
  const [open, setOpen] = useState<readonly string[]>(() => ancestorsOf(categories, chosen))
  const fitting = words.trim() ? fittingIn(categories, words) : null
  const shown = fitting ? [...fitting, ...ancestorsOf(categories, fitting)] : null
  const toggle = (list: readonly string[], one: string) =>
    list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
  const branch = (parentId: string | null) => {
    const here = categories.filter((one) => one.parentId === parentId && (!shown || shown.includes(one.id)))
    if (here.length === 0) return null
    return (
      <ul className="tree__branch">
        {here.map((one) => {
          const hasMore = categories.some((other) => other.parentId === one.id)
          const isOpen = shown !== null || open.includes(one.id)
          return (
            <li key={one.id}>
              <div className="tree__row">
                {hasMore ? (
                  <button
                    type="button"
                    className="tree__fold"
                    aria-expanded={isOpen}
                    aria-label={`Categories within ${one.name}`}
                    disabled={shown !== null}
                    onClick={() => setOpen(toggle(open, one.id))}
                  />
                ) : (
                  <span className="tree__leaf" />
                )}
                <label className="tree__name">
                  <input
                    type="checkbox"
                    checked={chosen.includes(one.id)}
                    onChange={() => onChange(toggle(chosen, one.id))}
                  />
                  {one.name}
                </label>
              </div>
              {hasMore && isOpen && branch(one.id)}
            </li>
          )
        })}
      </ul>
    )
  }
  return (
    <div className="tree">
      <label className="hidden" htmlFor={id}>
        Find a category
      </label>
      <input
        id={id}
        type="search"
        className="picker__input"
        placeholder="Find a category"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {fitting?.length === 0 ? (
        <p className="field__help" role="status">
          No category has these words in its name.
        </p>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around a list that scrolls.
        <div className="tree__list" role="group" aria-label="All categories">
          {branch(null)}
        </div>
      )}
    </div>
  )
}

/** Of the whole trail, so that "opinion rheum" finds Rheuminations, and "practice" all that stands under it. */
function fittingIn(categories: readonly CategoryChoice[], words: string): string[] {
  const parts = words.trim().toLowerCase().split(/\s+/)
  return categories
    .filter(({ label }) => parts.every((part) => label.toLowerCase().includes(part)))
    .map(({ id }) => id)
}

/** Those that have to be unfolded for these to be seen. */
function ancestorsOf(categories: readonly CategoryChoice[], ids: readonly string[]): string[] {
  const parents = new Map(categories.map(({ id, parentId }) => [id, parentId]))
  const found = new Set<string>()
  for (const id of ids) {
    for (let up = parents.get(id) ?? null; up && !found.has(up); up = parents.get(up) ?? null) found.add(up)
  }
  return [...found]
}
