// Texts that tabs left behind on this computer: the newest of this article comes back by itself, others are offered.
import { useEffect, useRef, useState } from 'react'
import type { ArticleForm } from '../../../../../lib/articles/desk-form.ts'
import { isSame } from '../../../../../lib/same.ts'
import type { Saver } from '../saver.ts'
import { TEXTS, type TextKind } from '../texts.ts'
import { type Copy, dropCopy, listLeftCopies } from './copies.ts'

type Asked = { userId: string; kind: TextKind; form: ArticleForm; isReady: boolean; saver: Saver }

/** In the address of a new article: which copy to go on with. */
const GO_ON = 'goOn'

/** Where one goes on with a text that a tab left behind. */
export function addressOfCopy({ kind = 'article', articleId, tabId }: Copy): string {
  const { address, newAddress } = TEXTS[kind]
  return articleId ? address(articleId) : `${newAddress()}?${GO_ON}=${tabId}`
}

export function useLeftCopies({ userId, kind, form, isReady, saver }: Asked) {
  const [offered, setOffered] = useState<Copy[]>([])
  const [broughtBack, setBroughtBack] = useState<number | null>(null)
  const hasLooked = useRef(false)
  const bringBack = async (copy: Copy) => {
    // What is on the screen comes first: it must be in the history before another text takes its place.
    if (saver.isUnsaved() && !(await saver.save())) return
    if (copy.articleId !== saver.articleId()) return location.assign(addressOfCopy(copy))
    // Until this tab's own copy is written, the one left behind is the only one.
    if (await saver.adopt(copy)) await dropCopy(copy.tabId)
    setBroughtBack(copy.at)
    setOffered((all) => all.filter(({ tabId }) => tabId !== copy.tabId))
  }
  const look = useRef(async () => {})
  look.current = async () => {
    const mine = (await listLeftCopies(userId)).filter(
      (copy) => (copy.kind ?? 'article') === kind && copy.articleId === (form.article?.id ?? null),
    )
    const news: Copy[] = []
    for (const copy of mine) {
      if (isSame(copy.content, saver.base())) await dropCopy(copy.tabId)
      else news.push(copy)
    }
    const wanted = form.article ? news[0]?.tabId : new URLSearchParams(location.search).get(GO_ON)
    const first = news.find(({ tabId }) => tabId === wanted)
    setOffered(news.filter((copy) => copy !== first))
    if (first) await bringBack(first)
  }
  useEffect(() => {
    if (!isReady || hasLooked.current || !form.may.edit) return
    hasLooked.current = true
    look.current()
  }, [isReady, form])
  return {
    offered,
    broughtBack,
    bringBack,
    dismiss: () => setBroughtBack(null),
    throwAway: async (copy: Copy) => {
      await dropCopy(copy.tabId)
      setOffered((all) => all.filter(({ tabId }) => tabId !== copy.tabId))
    },
  }
}
