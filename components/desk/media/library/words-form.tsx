// What the library says of a picture; saved by one button, so that half a sentence never reaches the site.
import { useEffect, useState } from 'react'
import type { MediumDetail } from '../../../../lib/media/library/detail.ts'
import { isSame } from '../../../../lib/same.ts'
import { libraryApi } from '../../api/library.ts'
import { TextField } from '../../fields/text-field.tsx'
import { useKeptState } from '../../kept/use-kept-state.tsx'
import { useActs } from './use-acts.ts'

const LICENCES = [
  'All rights reserved',
  'With permission',
  'CC BY 4.0',
  'CC BY-NC 4.0',
  'CC BY-SA 4.0',
  'CC0',
]

type FormProps = { medium: MediumDetail; onUnsaved(isUnsaved: boolean): void }

export function WordsForm({ medium, onUnsaved }: FormProps) {
  const before = wordsOf(medium)
  const [words, setWords] = useState(before)
  const { run, isBusy } = useActs()
  const isChanged = !isSame(words, before)
  const kept = useKeptState({
    form: medium.mayEdit ? `words of picture ${medium.id}` : null,
    ...{ start: before, mine: words, put: setWords },
  })
  useEffect(() => {
    onUnsaved(isChanged)
    return () => onUnsaved(false)
  }, [isChanged, onUnsaved])
  const set = (name: keyof typeof words) => (value: string) => setWords((now) => ({ ...now, [name]: value }))
  const isDisabled = !medium.mayEdit
  const save = () =>
    run(
      () => libraryApi.edit(medium.id, words),
      () => ({
        text: 'Saved. Pages show it from now on.',
        undo: () => {
          setWords(before)
          return libraryApi.edit(medium.id, before)
        },
      }),
    )
  return (
    <form
      className="medium__words"
      onSubmit={(event) => {
        event.preventDefault()
        if (isChanged && !isBusy) save()
      }}
      // Escape in a field with new words is a slip more often than a wish to lose them.
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isChanged) event.preventDefault()
      }}
    >
      {kept.notice}
      <TextField
        label="Alt text"
        help="What the picture shows, in a sentence, for those who cannot see it. Leave it empty only if it is mere decoration."
        rows={2}
        {...{ value: words.alt, onChange: set('alt'), isDisabled, maxLength: 1000 }}
      />
      <TextField
        label="Caption"
        rows={2}
        {...{ value: words.caption, onChange: set('caption'), isDisabled, maxLength: 1000 }}
      />
      <TextField
        label="Credit"
        {...{ value: words.credit, onChange: set('credit'), isDisabled, maxLength: 300 }}
      />
      <TextField
        label="Licence"
        list="licences"
        {...{ value: words.license, onChange: set('license'), isDisabled, maxLength: 200 }}
      />
      <datalist id="licences">
        {LICENCES.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className="field">
        <label htmlFor="rights-until">May be shown until (last day; empty: without end)</label>
        <input
          id="rights-until"
          type="date"
          value={words.rightsUntil}
          disabled={isDisabled}
          onChange={(event) => set('rightsUntil')(event.target.value)}
        />
      </div>
      {medium.mayEdit ? (
        <button type="submit" className="button button--primary" aria-disabled={!isChanged || isBusy}>
          {isChanged ? 'Save' : 'Saved'}
        </button>
      ) : (
        <p className="field__help">
          An editor can change these words. Where you use the picture in an article, you can give it words of
          its own.
        </p>
      )}
    </form>
  )
}

function wordsOf({ alt, caption, credit, license, rightsUntil }: MediumDetail) {
  return { alt, caption: caption ?? '', credit: credit ?? '', license, rightsUntil }
}
