// What is done with a page beyond its text: publishing, plans, taking down, taking back, another address.
import { useRef, useState } from 'react'
import type { PageWork } from '../../../lib/pages/load.ts'
import type { PageActDone } from '../../../lib/pages/publish.ts'
import { isOnSite } from '../../../lib/publications/standing.ts'
import { urls } from '../../../lib/urls.ts'
import type { Answer, Failure } from '../api/ask.ts'
import { pagesApi } from '../api/publication/pages.ts'
import type { ArticleModel } from '../article/use-article.ts'
import { useToasts } from '../toasts.client.tsx'

export type PageDialog = 'publish' | 'schedule' | 'withdraw' | 'delete'
export type PageActs = ReturnType<typeof usePageWork>

export function usePageWork(model: ArticleModel, first: PageWork | null) {
  const toasts = useToasts()
  const [work, setWork] = useState(first)
  const [dialog, setDialog] = useState<PageDialog | null>(null)
  const [fault, setFault] = useState<Failure | null>(null)
  const [isWorking, setWorking] = useState(false)
  const busy = useRef(false)

  const reload = async (id: string) => {
    const answer = await pagesApi.work(id)
    if (!answer.ok) return
    setWork(answer.value)
    model.setStanding(answer.value.standing)
  }
  const undo = async (id: string, entryId: string) => {
    const answer = await pagesApi.undo(id, entryId)
    await reload(id)
    if (answer.ok) toasts.say({ text: 'Taken back. Readers see what they saw before.' })
    else setFault(answer)
  }
  /** What is not saved yet is saved first. */
  const run = async (
    act: (saved: { id: string; rev: number }) => Promise<Answer<PageActDone>>,
    text: string,
  ) => {
    if (busy.current) return
    busy.current = true
    setWorking(true)
    setFault(null)
    const done = await model.whenSaved(async (saved) => {
      const answer = await act(saved)
      if (answer.ok) {
        const { entryId } = answer.value
        toasts.say({ text, undo: () => undo(saved.id, entryId), isUndoneByButtonOnly: true })
        setDialog(null)
      } else setFault(answer)
      await reload(saved.id)
      return answer
    })
    // Why it could not be saved is told where saving is.
    if (done === null) setDialog(null)
    busy.current = false
    setWorking(false)
  }
  /** What is not saved yet is saved first, so that bringing it back brings all of it. */
  const remove = async () => {
    if (busy.current) return
    busy.current = true
    setWorking(true)
    setFault(null)
    const answer = await model.whenSaved(({ id }) => pagesApi.delete(id))
    if (answer?.ok) return location.assign(urls.deskPages(answer.value.id))
    if (answer) setFault(answer)
    else setDialog(null)
    busy.current = false
    setWorking(false)
  }
  const wasOnSite = isOnSite(model.standing)
  return {
    ...{ work, dialog, fault, isWorking },
    open: (which: PageDialog) => {
      setFault(null)
      setDialog(which)
    },
    close: () => {
      setFault(null)
      setDialog(null)
    },
    refresh: () => model.article && reload(model.article.id),
    publish: (at: number | null) =>
      run(
        ({ id, rev }) => pagesApi.publish(id, at === null ? { rev } : { rev, at }),
        at !== null ? 'Planned.' : wasOnSite ? 'Readers see the changes.' : 'Readers see the page.',
      ),
    unschedule: () => run(({ id }) => pagesApi.unschedule(id), 'The plan is called off.'),
    withdraw: () => run(({ id }) => pagesApi.withdraw(id), 'Taken down. The text stays here.'),
    remove,
    undo,
    changeSlug: async (slug: string) => {
      const id = model.article?.id ?? ''
      const answer = await pagesApi.changeSlug(id, slug)
      if (answer.ok) await reload(id)
      return answer
    },
  }
}
