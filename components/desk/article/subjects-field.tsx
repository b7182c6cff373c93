// What the article is about: categories, the first being the primary one, and tags, which may be new.
import { useState } from 'react'
import type { Choice, Choices } from '../../../lib/articles/desk-form.ts'
import { deskApi } from '../api/articles.ts'
import { ChosenList } from '../fields/chosen-list.tsx'
import { Picker } from '../fields/picker.tsx'
import { first, without } from './lists.ts'
import type { ArticleModel } from './use-article.ts'

type SubjectsProps = {
  categoryIds: string[]
  tagIds: string[]
  choices: Choices
  mayAddTags: boolean
  isDisabled: boolean
  onCategories(ids: string[]): void
  onTags(ids: string[]): void
  /** Makes the tag and puts it on the article. */
  createTag: ArticleModel['createTag']
}

export function SubjectsField(props: SubjectsProps) {
  return (
    <>
      <Categories {...props} />
      <Tags {...props} />
    </>
  )
}

function Categories({ categoryIds, choices, isDisabled, onCategories }: SubjectsProps) {
  const chosen = categoryIds.map((id) => choices.categories.find((one) => one.id === id) ?? unknown(id))
  const search = (words: string) => {
    const parts = words.toLowerCase().split(/\s+/)
    const left = choices.categories.filter(({ id }) => !categoryIds.includes(id))
    return left.filter(({ label }) => parts.every((part) => label.toLowerCase().includes(part))).slice(0, 60)
  }
  return (
    <section className="panel__part" aria-labelledby="part-categories">
      <h2 id="part-categories">Categories</h2>
      <ChosenList
        label="Categories"
        items={chosen}
        keyOf={({ id }) => id}
        nameOf={({ label }) => label}
        note={(index) => (index === 0 ? 'primary' : null)}
        onUp={(index) => onCategories(first(categoryIds, index))}
        upLabel="Make primary"
        onRemove={(index) => onCategories(without(categoryIds, index))}
        isDisabled={isDisabled}
      />
      {!isDisabled && (
        <Picker
          label="Add a category"
          placeholder="Add a category"
          search={search}
          onPick={({ id }) => onCategories([...categoryIds, id])}
        />
      )}
    </section>
  )
}

function Tags({ tagIds, choices, mayAddTags, isDisabled, onTags, createTag }: SubjectsProps) {
  const [known, setKnown] = useState<Choice[]>(choices.tags)
  const [fault, setFault] = useState('')
  const add = (tag: Choice) => {
    setFault('')
    setKnown((now) => [...now, tag])
    if (!tagIds.includes(tag.id)) onTags([...tagIds, tag.id])
  }
  const create = async (name: string) => {
    const answer = await createTag(name)
    setFault(answer.ok ? '' : answer.message)
    if (answer.ok) setKnown((now) => [...now, { id: answer.value.id, label: answer.value.name }])
  }
  return (
    <section className="panel__part" aria-labelledby="part-tags">
      <h2 id="part-tags">Tags</h2>
      <ChosenList
        label="Tags"
        items={tagIds.map((id) => known.find((tag) => tag.id === id) ?? unknown(id))}
        keyOf={({ id }) => id}
        nameOf={({ label }) => label}
        onRemove={(index) => onTags(without(tagIds, index))}
        isDisabled={isDisabled}
      />
      {!isDisabled && (
        <Picker
          label="Add a tag"
          placeholder={mayAddTags ? 'Add a tag, or type a new one' : 'Add a tag'}
          search={deskApi.searchTags}
          onPick={add}
          onAdd={mayAddTags ? create : undefined}
        />
      )}
      {fault && (
        <p className="field__fault" role="alert">
          {fault}
        </p>
      )}
    </section>
  )
}

const unknown = (id: string): Choice => ({ id, label: 'No longer there' })
