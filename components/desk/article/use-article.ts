// The article on the screen: its fields and text, and what was saved of them.
import type { Editor } from '@tiptap/react'
import { useCallback, useRef, useState } from 'react'
import type { ArticleContent } from '../../../lib/articles/content.ts'
import type { ArticleForm } from '../../../lib/articles/desk-form.ts'
import type { Standing } from '../../../lib/articles/standing.ts'
import { urls } from '../../../lib/urls.ts'
import { type Current, deskApi, isConflict } from '../api/articles.ts'
import type { Failure } from '../api/ask.ts'
import { useUnsaved } from './use-unsaved.ts'

export type SaveState =
  | { kind: 'clean' }
  | { kind: 'saved' }
  | { kind: 'unsaved' }
  | { kind: 'working'; what: string }
  /** `what` was not done: "saved". */
  | { kind: 'failed'; what: string; failure: Failure }

export type Fields = Omit<ArticleContent, 'body'>
export type ArticleModel = ReturnType<typeof useArticle>

export function useArticle({ form, userId }: { form: ArticleForm; userId: string }) {
  const { body: firstBody, ...firstFields } = form.content
  const [article, setArticle] = useState(form.article)
  const [fields, setFields] = useState<Fields>(firstFields)
  const [standing, setStanding] = useState<Standing>(form.standing)
  const [state, setState] = useState<SaveState>({ kind: 'clean' })
  const [conflict, setConflict] = useState<Current | null>(null)
  const editor = useRef<Editor | null>(null)
  /** What a save takes, also when it comes before the next drawing. */
  const latest = useRef({ fields, article })
  /** Acts wait for each other: two of our own must not meet as if they were two people's. */
  const line = useRef<Promise<unknown>>(Promise.resolve())

  const content = useCallback((): ArticleContent => {
    const body = editor.current ? (editor.current.getJSON() as ArticleContent['body']) : firstBody
    return { ...latest.current.fields, body }
  }, [firstBody])
  const kept = useUnsaved({ userId, form, content, article: () => latest.current.article })

  const changed = () => {
    kept.changed()
    setState((now) => (now.kind === 'working' ? now : { kind: 'unsaved' }))
  }
  const putFields = (next: Fields) => {
    latest.current.fields = next
    setFields(next)
  }
  const putArticle = (next: NonNullable<ArticleForm['article']>) => {
    latest.current.article = next
    setArticle(next)
  }
  const show = ({ body, ...rest }: ArticleContent) => {
    putFields(rest)
    editor.current?.commands.setContent(body, { emitUpdate: false })
  }
  const settle = () => setState({ kind: kept.isUnsaved() ? 'unsaved' : 'saved' })
  const fail = (what: string, failure: Failure) => {
    setState({ kind: 'failed', what, failure })
    if (isConflict(failure)) setConflict(failure.current)
    return null
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = line.current.then(work)
    line.current = mine.catch(() => null)
    return mine
  }

  const saveNow = async (rev?: number) => {
    const { article } = latest.current
    if (article && rev === undefined && !kept.isUnsaved()) return article
    setState({ kind: 'working', what: 'Saving' })
    const done = kept.begin()
    const sent = content()
    const save = { key: newKey(), isAutomatic: false, content: sent }
    const answer = article
      ? await deskApi.saveArticle(article.id, { ...save, rev: rev ?? article.rev })
      : await deskApi.createArticle(save)
    if (!answer.ok) return fail('saved', answer)
    done()
    const saved = { savedBy: '', slug: '', id: '', ...article, ...answer.value }
    if (!article) history.replaceState(null, '', urls.deskArticle(saved.id))
    putArticle(saved)
    setConflict(null)
    setStanding((now) => (now.kind === 'live' ? { kind: 'changed' } : now))
    settle()
    return saved
  }
  const setField = <Name extends keyof Fields>(name: Name, value: Fields[Name]) => {
    putFields({ ...latest.current.fields, [name]: value })
    changed()
  }
  const createTagNow = async (name: string) => {
    const answer = await deskApi.addTag(name)
    const { tagIds } = latest.current.fields
    if (answer.ok && !tagIds.includes(answer.value.id)) setField('tagIds', [...tagIds, answer.value.id])
    return answer
  }

  return {
    ...{ article, fields, standing, setStanding, state, conflict, content, changed },
    editor: () => editor.current,
    offered: kept.offered,
    save: () => inTurn(() => saveNow()),
    /** Acts on what was just saved; no save of our own comes between. Null when it could not be saved. */
    whenSaved: <T>(work: (saved: NonNullable<ArticleForm['article']>) => Promise<T>) =>
      inTurn(async () => {
        const saved = await saveNow()
        return saved && work(saved)
      }),
    onEditor: (ready: Editor) => {
      editor.current = ready
    },
    setField,
    /** Whatever act is asked for next waits until the new tag is on the article. */
    createTag: (name: string) => inTurn(() => createTagNow(name)),
    restore: () => {
      if (kept.offered) show(kept.offered.content)
      kept.offer(null)
      changed()
    },
    discard: kept.discard,
    keepMine: () => inTurn(() => saveNow(conflict?.rev)),
    /** One's own text is offered again right away: taking the other's loses nothing. */
    takeTheirs: () => {
      const { article } = latest.current
      if (!conflict || !article) return
      kept.offer({ rev: conflict.rev, at: Date.now(), content: content() })
      putArticle({ ...article, rev: conflict.rev })
      show(conflict.content)
      kept.begin()()
      setConflict(null)
      settle()
    },
    closeConflict: () => setConflict(null),
  }
}

/** `randomUUID` is missing on plain http. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}
