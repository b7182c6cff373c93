// Special characters: search by name, or choose; those used last come first.
import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { Dialog } from '../../dialog.tsx'
import { CHARACTERS, type Character, faceOf, searchCharacters } from './characters.ts'

const KEPT = 'masthead:characters'
const MOST_RECENT = 12

export function CharactersDialog({ editor, onClose }: { editor: Editor; onClose(): void }) {
  const [words, setWords] = useState('')
  const [recent] = useState(readRecent)
  const found = searchCharacters(words)
  const insert = (character: Character) => {
    keepRecent(character, recent)
    editor.chain().focus().insertContent({ type: 'text', text: character.sign }).run()
    onClose()
  }
  return (
    <Dialog title="Special characters" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (found[0]) insert(found[0])
        }}
      >
        <input
          className="picker__input"
          aria-label="Search by name"
          placeholder="Search by name: degree, plus minus, alpha…"
          value={words}
          autoComplete="off"
          onChange={(event) => setWords(event.target.value)}
        />
      </form>
      {words === '' && recent.length > 0 && <Signs label="Used last" characters={recent} onPick={insert} />}
      <Signs label={words ? 'Found' : 'All'} characters={found} onPick={insert} />
      {found.length === 0 && <p className="field__help">No character has that name.</p>}
    </Dialog>
  )
}

type SignsProps = { label: string; characters: Character[]; onPick(character: Character): void }

function Signs({ label, characters, onPick }: SignsProps) {
  return (
    <section className="signs" aria-label={label}>
      <h3 className="signs__label">{label}</h3>
      <div className="signs__all">
        {characters.map((character) => (
          <button
            key={character.sign}
            type="button"
            className="signs__sign"
            aria-label={character.name}
            title={character.name}
            onClick={() => onPick(character)}
          >
            {faceOf(character)}
          </button>
        ))}
      </div>
    </section>
  )
}

function readRecent(): Character[] {
  try {
    const signs: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '[]')
    return Array.isArray(signs)
      ? signs.flatMap((sign) => CHARACTERS.find((one) => one.sign === sign) ?? [])
      : []
  } catch {
    return []
  }
}

function keepRecent({ sign }: Character, recent: Character[]): void {
  const signs = [sign, ...recent.map((one) => one.sign).filter((one) => one !== sign)].slice(0, MOST_RECENT)
  try {
    localStorage.setItem(KEPT, JSON.stringify(signs))
  } catch {
    // A browser that keeps nothing shows none of them next time.
  }
}
