// The palette itself: one field and one list (WAI-ARIA combobox, by Ariakit); arrows, Enter, Escape.
import * as Ariakit from '@ariakit/react'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { urls } from '../../../lib/urls.ts'
import { anywhereActs } from './anywhere.ts'
import {
  ANYWHERE,
  ARTICLES,
  type DeskAct,
  type Entry,
  fitting,
  type Group,
  PLACES_GROUP,
  recentFirst,
} from './entries.ts'
import { noteRecent, readRecent } from './recent.ts'
import { useFoundArticles } from './use-found-articles.ts'

type DialogProps = {
  userId: string
  places: readonly DeskAct[]
  mayCreate: boolean
  here: readonly Entry[]
  onClose(): void
}

export function PaletteDialog({ userId, places, mayCreate, here, onClose }: DialogProps) {
  const [words, setWords] = useState('')
  const [recent] = useState(() => readRecent(userId))
  const articles = useFoundArticles(words, recent)
  const entries: Entry[] = [
    ...here,
    ...places.map((act) => ({ ...act, group: PLACES_GROUP })),
    ...anywhereActs(mayCreate).map((act) => ({ ...act, group: ANYWHERE })),
  ]
  const groups = words.trim()
    ? [...fitting(entries, words), ...foundGroups(articles.entries, words.trim())]
    : recentFirst([...entries, ...articles.entries], recent)
  const pick = (entry: Entry) => {
    if (entry.id !== EVERYWHERE) noteRecent(userId, entry.id)
    onClose()
    // After the dialog has given the focus back: an act may want to put it elsewhere.
    setTimeout(() => (entry.run ? entry.run() : location.assign(entry.href)))
  }
  return (
    <Modal onClose={onClose}>
      <Ariakit.ComboboxProvider open focusLoop setValue={setWords}>
        <Ariakit.Combobox
          ref={takeKeyboard}
          className="palette__input"
          aria-label="Find or do anything"
          placeholder="An article, a place, an act…"
          autoSelect="always"
          maxLength={100}
        />
        <Ariakit.ComboboxList className="palette__list" aria-label="What fits">
          {groups.map((group) => (
            <PaletteGroup key={group.label} group={group} onPick={pick} />
          ))}
        </Ariakit.ComboboxList>
      </Ariakit.ComboboxProvider>
      <p className="palette__foot" role="status">
        {footWords(groups, articles)}
      </p>
    </Modal>
  )
}

const takeKeyboard = (field: HTMLInputElement | null) => field?.focus()

/** What is inside comes once it is open: before, nothing in it could take the keyboard. */
function Modal({ onClose, children }: { onClose(): void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isShown, setShown] = useState(false)
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    setShown(true)
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="dialog palette"
      aria-label="Find or do anything"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) => event.target === dialog.current && onClose()}
    >
      {isShown && children}
    </dialog>
  )
}

function PaletteGroup({ group, onPick }: { group: Group; onPick(entry: Entry): void }) {
  return (
    <Ariakit.ComboboxGroup className="palette__group">
      <Ariakit.ComboboxGroupLabel className="palette__heading">{group.label}</Ariakit.ComboboxGroupLabel>
      {group.entries.map((entry) => (
        <Ariakit.ComboboxItem
          key={entry.id}
          className="palette__entry"
          focusOnHover
          hideOnClick={false}
          setValueOnClick={false}
          onClick={() => onPick(entry)}
        >
          <span className="palette__words">{entry.label}</span>
          {entry.note && <span className="palette__note">{entry.note}</span>}
        </Ariakit.ComboboxItem>
      ))}
    </Ariakit.ComboboxGroup>
  )
}

const EVERYWHERE = 'search'

/** Titles, and at the end the way to whole texts. */
function foundGroups(found: readonly Entry[], words: string): Group[] {
  const everywhere: Entry = {
    id: EVERYWHERE,
    label: `Search all texts for “${words}”`,
    href: urls.deskArticles(`q=${encodeURIComponent(words)}`),
    group: ARTICLES,
  }
  return [{ label: ARTICLES, entries: [...found, everywhere] }]
}

type Looked = Pick<ReturnType<typeof useFoundArticles>, 'isBehind' | 'isUnasked'>

function footWords(groups: readonly Group[], { isBehind, isUnasked }: Looked): string {
  if (isBehind) return 'Looking for articles…'
  if (isUnasked) return 'Articles could not be asked for. Change a letter to try again.'
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0)
  return `${count === 1 ? 'One entry' : `${count} entries`}. Arrows choose, Enter goes, Escape closes.`
}
