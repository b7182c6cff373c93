// Asks which categories or tags are added to the selected articles, or taken away from them.
import { useState } from 'react'
import type { ListChoice } from '../../../lib/article-list/load.ts'
import type { SentChange } from '../api/article-list.ts'
import { type Choice, deskApi } from '../api/articles.ts'
import { Dialog } from '../dialog.tsx'
import { ChosenList } from '../fields/chosen-list.tsx'
import { Picker } from '../fields/picker.tsx'

type SubjectsDialogProps = {
  kind: 'categories' | 'tags'
  categories: ListChoice[]
  onClose(): void
  onChange(change: SentChange, done: string): void
}

export function SubjectsDialog({ kind, categories, onClose, onChange }: SubjectsDialogProps) {
  const [chosen, setChosen] = useState<Choice[]>([])
  const isTags = kind === 'tags'
  const names = chosen.map(({ label }) => `“${label}”`).join(', ')
  const ids = chosen.map(({ id }) => id)
  const search = (words: string) =>
    isTags
      ? deskApi.searchTags(words)
      : categories.filter(({ label }) => label.toLowerCase().includes(words.toLowerCase()))
  return (
    <Dialog
      title={isTags ? 'Tags of the selected articles' : 'Categories of the selected articles'}
      onClose={onClose}
    >
      <Picker
        label={isTags ? 'Find a tag' : 'Find a category'}
        placeholder={isTags ? 'Find a tag' : 'Find a category'}
        search={search}
        onPick={(choice) => setChosen((before) => (ids.includes(choice.id) ? before : [...before, choice]))}
      />
      <ChosenList
        label="Chosen"
        items={chosen}
        keyOf={({ id }) => id}
        nameOf={({ label }) => label}
        onRemove={(index) => setChosen((before) => before.filter((_, at) => at !== index))}
        isDisabled={false}
      />
      <p className="field__help">
        What is live keeps its published text: readers see the change once it is published.
      </p>
      <div className="dialog__acts">
        <button
          type="button"
          className="button button--primary"
          aria-disabled={ids.length === 0}
          onClick={() => ids.length > 0 && onChange({ kind, add: ids }, `Added ${names}`)}
        >
          Add
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={ids.length === 0}
          onClick={() => ids.length > 0 && onChange({ kind, remove: ids }, `Removed ${names}`)}
        >
          Remove
        </button>
        <button type="button" className="button button--quiet" onClick={onClose}>
          Cancel
        </button>
      </div>
    </Dialog>
  )
}
