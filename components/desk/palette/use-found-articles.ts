// Articles for the palette: those used lately while nothing is typed, then whatever title holds the words.
import { useEffect, useState } from 'react'
import { urls } from '../../../lib/urls.ts'
import { type ArticleChoice, deskApi } from '../api/articles.ts'
import type { Answer } from '../api/ask.ts'
import { ARTICLES, type Entry } from './entries.ts'
import { articleEntryId, recentArticleIds } from './recent.ts'

/** Between two letters of somebody who types. */
const REST = 120

type Found = { words: string; entries: Entry[]; isUnasked: boolean }

/** `isBehind`: an answer to the words is still on its way. `isUnasked`: nobody answered. */
export function useFoundArticles(typed: string, recent: readonly string[]) {
  const words = typed.trim()
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    let isLate = false
    const ask = async () => {
      const answer = words ? await deskApi.searchArticles(words) : await lately(recent)
      const entries = answer.ok ? answer.value.map(entryOf) : []
      if (!isLate) setFound({ words, entries, isUnasked: !answer.ok })
    }
    const timer = setTimeout(ask, words ? REST : 0)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [words, recent])
  return {
    entries: found?.entries ?? [],
    isBehind: found?.words !== words,
    isUnasked: found?.isUnasked ?? false,
  }
}

/** Those used here, and what the newsroom changed last. */
async function lately(recent: readonly string[]): Promise<Answer<ArticleChoice[]>> {
  const ids = recentArticleIds(recent)
  const [used, changed] = await Promise.all([
    ids.length > 0 ? deskApi.listArticles(ids) : [],
    deskApi.searchArticles(''),
  ])
  if (!changed.ok) return changed
  return { ok: true, value: [...used, ...changed.value.filter(({ id }) => !ids.includes(id)).slice(0, 5)] }
}

function entryOf({ id, label, href }: ArticleChoice): Entry {
  return { id: articleEntryId(id), label, note: href, href: urls.deskArticle(id), group: ARTICLES }
}
