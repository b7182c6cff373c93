// The article on the screen: its fields and text, what was saved of them, and the acts upon them.
import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ArticleContent } from '../../../lib/articles/content.ts'
import type { ArticleForm } from '../../../lib/articles/desk-form.ts'
import { isOnSite, type Standing } from '../../../lib/articles/standing.ts'
import { urls } from '../../../lib/urls.ts'
import { type Current, deskApi, type Failure, isConflict } from '../api.ts'
import { dropCopy, findCopy, keepCopy, type LocalCopy } from './local-copy.ts'

export type SaveState =
  | { kind: 'clean' }
  | { kind: 'saved' }
  | { kind: 'unsaved' }
  | { kind: 'working'; what: string }
  | { kind: 'failed'; failure: Failure }

export type Fields = Omit<ArticleContent, 'body'>
export type ArticleModel = ReturnType<typeof useArticle>

const KEEP_AFTER = 500

export function useArticle({ form, userId }: { form: ArticleForm; userId: string }) {
  const { body: firstBody, ...firstFields } = form.content
  const [article, setArticle] = useState(form.article)
  const [fields, setFields] = useState<Fields>(firstFields)
  const [standing, setStanding] = useState<Standing>(form.standing)
  const [state, setState] = useState<SaveState>({ kind: 'clean' })
  const [conflict, setConflict] = useState<Current | null>(null)
  const [offered, setOffered] = useState<LocalCopy | null>(null)
  const editor = useRef<Editor | null>(null)
  /** Counts changes: what was changed while a save was on its way is not saved yet. */
  const changes = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef({ fields, article })
  latest.current = { fields, article }

  const content = useCallback((): ArticleContent => {
    const body = editor.current ? (editor.current.getJSON() as ArticleContent['body']) : firstBody
    return { ...latest.current.fields, body }
  }, [firstBody])
  const keep = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    const { article } = latest.current
    keepCopy(
      { userId, articleId: article?.id ?? null },
      { rev: article?.rev ?? 0, at: Date.now(), content: content() },
    )
  }, [content, userId])
  const changed = useCallback(() => {
    changes.current++
    setState((now) => (now.kind === 'working' ? now : { kind: 'unsaved' }))
    timer.current ??= setTimeout(keep, KEEP_AFTER)
  }, [keep])

  useEffect(() => {
    const copy = findCopy({ userId, articleId: form.article?.id ?? null })
    setOffered(copy && JSON.stringify(copy.content) !== JSON.stringify(form.content) ? copy : null)
  }, [form, userId])
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (changes.current === 0) return
      keep()
      event.preventDefault()
    }
    const hide = () => timer.current !== undefined && keep()
    addEventListener('beforeunload', leave)
    addEventListener('pagehide', hide)
    return () => {
      removeEventListener('beforeunload', leave)
      removeEventListener('pagehide', hide)
    }
  }, [keep])

  const show = (next: ArticleContent) => {
    const { body, ...rest } = next
    latest.current = { ...latest.current, fields: rest }
    setFields(rest)
    editor.current?.commands.setContent(body, { emitUpdate: false })
    changed()
  }
  const fail = (failure: Failure): null => {
    setState({ kind: 'failed', failure })
    if (isConflict(failure)) setConflict(failure.current)
    return null
  }
  /** Answers the article as saved; null when that did not work. */
  const save = async (
    rev = latest.current.article?.rev ?? 0,
  ): Promise<{ id: string; rev: number } | null> => {
    const { article } = latest.current
    const before = changes.current
    const sent = content()
    keep()
    setState({ kind: 'working', what: 'Saving' })
    const answer = article
      ? await deskApi.saveArticle(article.id, { rev, content: sent })
      : await deskApi.createArticle(sent)
    if (!answer.ok) return fail(answer)
    clearTimeout(timer.current)
    timer.current = undefined
    dropCopy({ userId, articleId: article?.id ?? null })
    const saved = article
      ? { ...article, rev: answer.value.rev }
      : { savedBy: '', slug: '', id: '', ...answer.value }
    if (!article) history.replaceState(null, '', urls.deskArticle(saved.id))
    latest.current = { ...latest.current, article: saved }
    setArticle(saved)
    setConflict(null)
    setStanding((now) => (now.kind === 'live' ? { kind: 'changed' } : now))
    if (changes.current === before) {
      changes.current = 0
      setState({ kind: 'saved' })
    } else changed()
    return saved
  }
  const saveFirst = () => {
    const { article } = latest.current
    return article && changes.current === 0 ? Promise.resolve(article) : save()
  }
  const publish = async (at?: number): Promise<boolean> => {
    const saved = await saveFirst()
    if (!saved) return false
    setState({ kind: 'working', what: at ? 'Scheduling' : 'Publishing' })
    const answer = await deskApi.publishArticle(saved.id, { rev: saved.rev, ...(at ? { at } : {}) })
    if (!answer.ok) return fail(answer) !== null
    const { visibleFrom } = answer.value
    const isLater = visibleFrom > Date.now()
    setStanding((now) =>
      isLater ? { kind: isOnSite(now) ? 'updating' : 'scheduled', at: visibleFrom } : { kind: 'live' },
    )
    setState({ kind: changes.current === 0 ? 'saved' : 'unsaved' })
    return true
  }
  const withdraw = async (why: string): Promise<boolean> => {
    const { article } = latest.current
    if (!article) return false
    setState({ kind: 'working', what: 'Withdrawing' })
    const answer = await deskApi.withdrawArticle(article.id, why)
    if (!answer.ok) return fail(answer) !== null
    setStanding({ kind: 'withdrawn', at: Date.now() })
    setState({ kind: changes.current === 0 ? 'saved' : 'unsaved' })
    return true
  }

  return {
    ...{ article, fields, standing, state, conflict, offered, content, changed, save, publish, withdraw },
    onEditor: (ready: Editor) => {
      editor.current = ready
    },
    setField: <Name extends keyof Fields>(name: Name, value: Fields[Name]) => {
      setFields((now) => ({ ...now, [name]: value }))
      changed()
    },
    restore: () => {
      if (offered) show(offered.content)
      setOffered(null)
    },
    discard: () => {
      dropCopy({ userId, articleId: article?.id ?? null })
      setOffered(null)
    },
    keepMine: async () => {
      if (conflict) await save(conflict.rev)
    },
    /** One's own text is offered again right away: taking the other's loses nothing. */
    takeTheirs: () => {
      if (!conflict || !article) return
      const mine: LocalCopy = { rev: conflict.rev, at: Date.now(), content: content() }
      const next = { ...article, rev: conflict.rev }
      latest.current = { ...latest.current, article: next }
      setArticle(next)
      show(conflict.content)
      changes.current = 0
      setState({ kind: 'saved' })
      setConflict(null)
      setOffered(mine)
    },
    closeConflict: () => setConflict(null),
  }
}
