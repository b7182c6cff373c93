// Chooses one of many by typing: a combobox whose list comes from the page or from the server (WAI-ARIA combobox pattern).
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Choice } from '../api/articles.ts'
import type { Answer } from '../api/ask.ts'

type PickerProps<Option extends Choice> = {
  label: string
  /** Of the field, for what leads the keyboard to it. */
  fieldId?: string | undefined
  placeholder?: string
  search(words: string): Promise<Answer<Option[]>> | Option[]
  onPick(option: Option): void
  /** When given, what was typed can be added as it stands. */
  onAdd?(words: string): void
}

export function Picker<Option extends Choice>({
  label,
  fieldId,
  placeholder,
  search,
  onPick,
  onAdd,
}: PickerProps<Option>) {
  const id = useId()
  const [words, setWords] = useState('')
  const [found, setFound] = useState<Found<Option> | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const asked = useRef(0)
  const find = useRef(search)
  find.current = search

  useEffect(() => {
    if (!isOpen) return
    const mine = ++asked.current
    const typed = words.trim()
    const now = find.current(typed)
    if (Array.isArray(now)) return setFound({ typed, options: now, isAsked: true })
    // A slow answer to an earlier word must not replace a later one.
    now.then((late) => {
      if (mine !== asked.current) return
      setFound(
        late.ok ? { typed, options: late.value, isAsked: true } : { typed, options: [], isAsked: false },
      )
    })
  }, [words, isOpen])

  const options = found?.options ?? []
  const typed = words.trim()
  const isKnown = options.some((option) => option.label.toLowerCase() === typed.toLowerCase())
  const canAdd = Boolean(onAdd && typed && !isKnown)
  const count = options.length + (canAdd ? 1 : 0)
  const said = isOpen ? saidOf(found, count) : ''
  const close = () => {
    setOpen(false)
    setAt(-1)
  }
  const choose = (index: number) => {
    const option = options[index]
    if (option) onPick(option)
    else if (canAdd) onAdd?.(typed)
    else return
    setWords('')
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      setAt((now) => (count === 0 ? 0 : (now + step + count) % count))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (isOpen && (at >= 0 || typed)) choose(Math.max(0, at))
    } else if (event.key === 'Escape' && isOpen && (count > 0 || said)) {
      // The first Escape closes the list only, not also the dialog around it.
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }
  return (
    <div className="picker">
      <input
        id={fieldId}
        className="picker__input"
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen && count > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 && at < count ? `${id}-${at}` : undefined}
        placeholder={placeholder}
        autoComplete="off"
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          setAt(-1)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-list`}
        className="picker__list"
        tabIndex={-1}
        role="listbox"
        aria-label={label}
        hidden={!isOpen || count === 0}
      >
        {options.map((option, index) => (
          <PickerOption
            key={option.id}
            id={`${id}-${index}`}
            isAt={index === at}
            onChoose={() => choose(index)}
          >
            {option.label}
          </PickerOption>
        ))}
        {canAdd && (
          <PickerOption
            id={`${id}-${options.length}`}
            isAt={at === options.length}
            onChoose={() => choose(options.length)}
          >
            {`Add “${typed}”`}
          </PickerOption>
        )}
      </div>
      {said && (
        <p className="picker__list picker__none" role="status">
          {said}
        </p>
      )}
    </div>
  )
}

/** `isAsked`: false when nobody answered. */
type Found<Option> = { typed: string; options: Option[]; isAsked: boolean }

function saidOf(found: Found<Choice> | null, count: number): string {
  if (!found) return ''
  if (!found.isAsked) return 'The list could not be asked for. Change a letter to try again.'
  if (count > 0) return ''
  return found.typed ? `Nothing is called “${found.typed}”.` : 'There is nothing to choose from.'
}

type OptionProps = { id: string; isAt: boolean; onChoose(): void; children: string }

/** Chosen on mouse-down, before the input's blur closes the list. The keyboard stays in the input. */
function PickerOption({ id, isAt, onChoose, children }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus and points here
    <div
      id={id}
      ref={isAt ? intoSight : undefined}
      role="option"
      aria-selected={isAt}
      className="picker__option"
      onMouseDown={(event) => {
        event.preventDefault()
        onChoose()
      }}
    >
      {children}
    </div>
  )
}

function intoSight(element: HTMLElement | null): void {
  element?.scrollIntoView?.({ block: 'nearest' })
}
