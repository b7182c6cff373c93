// What two texts point to, by name and as pictures: of what the other one chose this screen has only the ids.
import { useEffect, useState } from 'react'
import type { Choices, Pictures } from '../../../lib/articles/choices.ts'
import { idsIn } from '../../../lib/articles/merge/clash-words.ts'
import { type Names, namesById } from '../../../lib/articles/merge/field-words.ts'
import type { Clash } from '../../../lib/articles/merge.ts'
import { deskApi } from '../api/articles.ts'
import { findMedia } from '../api/media.ts'

/** Pictures are null until they are looked up. */
type Found = { names: Names; pictures: Pictures | null }

export function useClashNames(clashes: readonly Clash[], choices: Choices): Found {
  const [articles, setArticles] = useState<Names['articles']>({})
  const [pictures, setPictures] = useState<Pictures | null>(null)
  useEffect(() => {
    let isOpen = true
    const ids = idsIn(clashes)
    if (ids.articles.length > 0)
      deskApi.listArticles(ids.articles).then((found) => isOpen && setArticles(namesById(found)))
    if (ids.pictures.length > 0)
      findMedia(ids.pictures).then(
        (found) => isOpen && setPictures(Object.fromEntries(found.map((medium) => [medium.id, medium]))),
      )
    return () => {
      isOpen = false
    }
  }, [clashes])
  const { issues, categories, tags } = choices
  const names = {
    ...{ issues: namesById(issues), categories: namesById(categories), tags: namesById(tags) },
    articles,
  }
  return { names, pictures }
}
