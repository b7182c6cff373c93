// Articles for the palette: those used lately while nothing is typed, then whatever title holds the words.
import { useEffect, useState } from 'react'
import { urls } from '../../../lib/urls.ts'
import { type ArticleChoice, deskApi } from '../api/articles.ts'
import { ARTICLES, type Entry } from './entries.ts'
import { articleEntryId, recentArticleIds } from './recent.ts'

/** Between two letters of somebody who types. */
const REST = 120

type Found = { words: string; entries: Entry[] }

/** `isBehind`: an answer to the words is still on its way. */
export function useFoundArticles(typed: string, recent: readonly string[]) {
  const words = typed.trim()
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    let isLate = false
    const ask = async () => {
      const articles = words ? await deskApi.searchArticles(words) : await lately(recent)
      if (!isLate) setFound({ words, entries: articles.map(entryOf) })
    }
    const timer = setTimeout(ask, words ? REST : 0)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [words, recent])
  return { entries: found?.entries ?? [], isBehind: found?.words !== words }
}

/** Those used here, and what the newsroom changed last. */
async function lately(recent: readonly string[]): Promise<ArticleChoice[]> {
  const ids = recentArticleIds(recent)
  const [used, changed] = await Promise.all([
    ids.length > 0 ? deskApi.listArticles(ids) : [],
    deskApi.searchArticles(''),
  ])
  return [...used, ...changed.filter(({ id }) => !ids.includes(id)).slice(0, 5)]
}

function entryOf({ id, label, href }: ArticleChoice): Entry {
  return { id: articleEntryId(id), label, note: href, href: urls.deskArticle(id), group: ARTICLES }
}
