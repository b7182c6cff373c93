// The article on the screen: its fields and text, and how they come to the server.
import type { Editor } from '@tiptap/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ArticleContent } from '../../../lib/articles/content.ts'
import type { ArticleForm } from '../../../lib/articles/desk-form.ts'
import { changesBetween, changeWords } from '../../../lib/articles/merge/summary.ts'
import type { Standing } from '../../../lib/publications/standing.ts'
import { type Current, deskApi, type Existing } from '../api/articles.ts'
import { writeAs } from '../api/ask.ts'
import { bodyOf } from '../rich-text/body-of.ts'
import { asEditorSays, takeText } from '../rich-text/take-text.ts'
import { createKeeper } from './saving/kept/keeper.ts'
import { useLeftCopies } from './saving/kept/use-left-copies.ts'
import { newKey } from './saving/key.ts'
import { createSaver } from './saving/saver.ts'
import type { SaveState } from './saving/states.ts'
import { TEXTS, type TextKind } from './saving/texts.ts'
import { useLeaving } from './saving/use-leaving.ts'

export type { SaveState } from './saving/states.ts'
export type Fields = Omit<ArticleContent, 'body'>
export type ArticleModel = ReturnType<typeof useArticle>

type Written = { form: ArticleForm; userId: string; kind?: TextKind }

export function useArticle({ form, userId, kind = 'article' }: Written) {
  const { body: firstBody, ...firstFields } = form.content
  const [article, setArticle] = useState(form.article)
  const [fields, setFields] = useState<Fields>(firstFields)
  const [standing, setStanding] = useState<Standing>(form.standing)
  const [state, setState] = useState<SaveState>({ kind: 'clean' })
  const [conflict, setConflict] = useState<Current | null>(null)
  const [isChoosing, setChoosing] = useState(false)
  const [cameIn, setCameIn] = useState<string | null>(null)
  const [isKept, setKept] = useState(true)
  const [isReady, setReady] = useState(false)
  const editor = useRef<Editor | null>(null)
  /** What a save takes, also when it comes before the next drawing. */
  const latest = useRef({ fields, article })
  /** Acts wait for each other: two of our own must not meet as if they were two people's. */
  const line = useRef<Promise<unknown>>(Promise.resolve())

  const [tab] = useState(() => {
    const content = (): ArticleContent => {
      const body = editor.current ? bodyOf(editor.current.state.doc) : firstBody
      return { ...latest.current.fields, body }
    }
    const putFields = (next: Fields) => {
      latest.current.fields = next
      setFields(next)
    }
    const id = typeof crypto === 'undefined' ? '' : newKey()
    const keeper = createKeeper(id, content, setKept)
    const saver = createSaver(
      {
        ...{ userId, kind, content, keeper },
        take({ body, ...rest }) {
          putFields(rest)
          if (editor.current) takeText(editor.current, body)
        },
        normal: (text) =>
          editor.current ? { ...text, body: asEditorSays(editor.current, text.body) } : text,
        create: TEXTS[kind].create,
        save: TEXTS[kind].save,
        // At every key it is unsaved again: the screen is drawn for the first of them only.
        onState: (next) =>
          setState((now) => (now.kind === 'unsaved' && next.kind === 'unsaved' ? now : next)),
        onSaved(saved) {
          if (!latest.current.article) history.replaceState(null, '', TEXTS[kind].address(saved.id))
          const isNew = saved.rev > (latest.current.article?.rev ?? 0)
          latest.current.article = saved
          setArticle(saved)
          if (isNew) setStanding((now) => (now.kind === 'live' ? { kind: 'changed' } : now))
        },
        onConflict(found) {
          setConflict(found)
          setChoosing(found !== null)
        },
        onCameIn: (by, before, after) =>
          setCameIn(`From ${by.join(' and ')}: ${changeWords(changesBetween(before, after))}.`),
      },
      form,
    )
    return { id, content, putFields, saver }
  })
  const { content, saver } = tab
  useEffect(() => writeAs(userId), [userId])
  useLeaving(saver, isKept)
  const left = useLeftCopies({ userId, kind, form, isReady, saver })
  useEffect(() => () => saver.stop(), [saver])

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = line.current.then(work)
    line.current = mine.catch(() => null)
    return mine
  }
  const setField = <Name extends keyof Fields>(name: Name, value: Fields[Name]) => {
    tab.putFields({ ...latest.current.fields, [name]: value })
    saver.changed()
  }
  const createTagNow = async (name: string) => {
    const answer = await deskApi.addTag(name)
    const { tagIds } = latest.current.fields
    if (answer.ok && !tagIds.includes(answer.value.id)) setField('tagIds', [...tagIds, answer.value.id])
    return answer
  }
  const save = () => inTurn(() => saver.save())
  const flush = useMemo(() => () => saver.flush(), [saver])

  return {
    ...{
      article,
      fields,
      standing,
      setStanding,
      state,
      conflict,
      isChoosing,
      content,
      cameIn,
      isKept,
      left,
      flush,
      save,
    },
    tabId: tab.id,
    userId,
    editor: () => editor.current,
    changed: saver.changed,
    dismissCameIn: () => setCameIn(null),
    /** Acts on what was just saved; no save of our own comes between. Null when it could not be saved. */
    whenSaved: <T>(work: (saved: Existing) => Promise<T>) =>
      inTurn(async () => {
        const saved = await saver.save()
        return saved && work(saved)
      }),
    onEditor: (ready: Editor) => {
      editor.current = ready
      saver.ready()
      setReady(true)
    },
    setField,
    /** Whatever act is asked for next waits until the new tag is on the article. */
    createTag: (name: string) => inTurn(() => createTagNow(name)),
    /** Takes in what others have saved, as far as nobody has to choose. */
    pull: (rev: number) =>
      inTurn(async () => {
        const known = latest.current.article
        if (!known || known.rev >= rev || conflict) return
        const answer = await TEXTS[kind].read(known.id)
        if (answer.ok && answer.value.rev > (latest.current.article?.rev ?? 0))
          saver.takeIn({ ...answer.value, by: [answer.value.byName ?? 'somebody else'] })
      }),
    /** Goes on with the text that was chosen; while that is not possible the choice waits. */
    settleConflict: async (chosen: ArticleContent) => {
      if (conflict && !(await inTurn(() => saver.choose(conflict, chosen))))
        setConflict((now) => now ?? conflict)
    },
    choose: () => setChoosing(true),
    chooseLater: () => setChoosing(false),
  }
}
