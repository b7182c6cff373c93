// What the article is about: categories, the first being the primary one, and tags, which may be new.
import { useState } from 'react'
import type { Choice, Choices } from '../../../lib/articles/choices.ts'
import { deskApi } from '../api/articles.ts'
import { ChosenList } from '../fields/chosen-list.tsx'
import { Picker } from '../fields/picker.tsx'
import { first, without } from './lists.ts'
import { CategoryTree } from './panel/category-tree.tsx'
import { PanelSection } from './panel/section.tsx'
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
  return (
    <PanelSection name="categories" title="Categories" summary={chosen.map(({ label }) => label).join(', ')}>
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
        <CategoryTree categories={choices.categories} chosen={categoryIds} onChange={onCategories} />
      )}
    </PanelSection>
  )
}

function Tags({ tagIds, choices, mayAddTags, isDisabled, onTags, createTag }: SubjectsProps) {
  const [known, setKnown] = useState<Choice[]>(choices.tags)
  const [fault, setFault] = useState('')
  const shown = tagIds.map((id) => known.find((tag) => tag.id === id) ?? unknown(id))
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
    <PanelSection name="tags" title="Tags" summary={shown.map(({ label }) => label).join(', ')}>
      <ChosenList
        label="Tags"
        items={shown}
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
    </PanelSection>
  )
}

const unknown = (id: string): Choice => ({ id, label: 'No longer there' })
