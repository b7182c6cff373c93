'use client'
// One of many, chosen by typing, as a field of a plain form.
import { useId, useState } from 'react'
import { type Choice, deskApi } from '../api/articles.ts'
import { Picker } from '../fields/picker.tsx'
import { FieldNote } from '../forms/field-note.tsx'
import { useFormControl } from '../forms/form-context.ts'

const SEARCHES = {
  tag: deskApi.searchTags,
  author: deskApi.searchAuthors,
  article: deskApi.searchArticles,
} as const

type ChoiceProps = {
  kind: keyof typeof SEARCHES
  name: string
  label: string
  chosen: Choice | null
  exceptId?: string
  /** Nothing is a choice too. */
  isOptional?: boolean
}

export function ChoiceField({ kind, name, label, chosen: first, exceptId, isOptional = false }: ChoiceProps) {
  const [chosen, setChosen] = useState(first)
  const id = useId()
  useFormControl(name, {
    // Only an article is chosen in a form that others may save meanwhile.
    take: async (to) => {
      // Named at once: the form may be sent before its title is here.
      setChosen(to === '' ? null : { id: to, label: 'What was chosen' })
      const article = to === '' ? null : await articleOf(to)
      if (article) setChosen((now) => (now?.id === to ? article : now))
    },
    words: (one) => (one === '' ? 'none' : null),
  })
  const search = async (words: string) => {
    const answer = await SEARCHES[kind](words)
    return answer.ok ? { ...answer, value: answer.value.filter(({ id }) => id !== exceptId) } : answer
  }
  return (
    <div className="field choice-field">
      <span className="choice-field__label">{label}</span>
      <input type="hidden" name={name} value={chosen?.id ?? ''} />
      {chosen && (
        <p className="choice-field__chosen">
          <bdi>{chosen.label}</bdi>
          {isOptional && (
            <button type="button" className="button button--small" onClick={() => setChosen(null)}>
              Take it out
            </button>
          )}
        </p>
      )}
      <Picker
        label={label}
        placeholder={chosen ? 'Choose another' : 'Type a few letters'}
        search={search}
        onPick={({ id, label }) => setChosen({ id, label })}
      />
      <FieldNote id={id} name={name} />
    </div>
  )
}

async function articleOf(id: string): Promise<Choice> {
  const [found] = await deskApi.listArticles([id])
  return { id, label: found?.label ?? 'An article that is gone' }
}
