// Static pages at the server, from the browser. The editor knows a page's text as an article's with few fields.
import { articleAsPage, pageAsArticle } from '../../../../lib/pages/as-article.ts'
import type { PageContent } from '../../../../lib/pages/content.ts'
import type { PageText, PageWork } from '../../../../lib/pages/load.ts'
import type { PageActDone } from '../../../../lib/pages/publish.ts'
import type { SavedPage } from '../../../../lib/pages/write.ts'
import { WRITER } from '../../../../lib/writer.ts'
import { type Current, leavingWith, type SavedAnswer, type SaveSent } from '../articles.ts'
import { type Answer, ask, post } from '../ask.ts'

type Made = { id: string; rev: number; slug: string }
type SaveOf = SaveSent & { rev: number }

export const pagesApi = {
  create: (save: SaveSent, leaving = false) => post<Made>('pages/', sent(save), leavingWith(leaving, save)),
  save: async (id: string, save: SaveOf, leaving = false) =>
    saved(await post<SavedPage>(`pages/${id}/`, sent(save), leavingWith(leaving, save))),
  /** A save that a tab left behind: for nobody but whoever wrote it, whoever is signed in by now. */
  saveForWriter: async (
    writer: string,
    id: string | null,
    { rev, ...save }: SaveOf,
  ): Promise<Answer<SavedAnswer & { id?: string }>> => {
    const more = { headers: { [WRITER]: writer } }
    if (!id) return post<Made>('pages/', sent(save), more)
    return saved(await post<SavedPage>(`pages/${id}/`, sent({ ...save, rev }), more))
  },
  read: async (id: string): Promise<Answer<Omit<Current, 'base'>>> => {
    const answer = await ask<PageText>(`pages/${id}/`, {})
    if (!answer.ok) return answer
    return { ok: true, value: { ...answer.value, content: pageAsArticle(answer.value.content) } }
  },
  work: (id: string) => ask<PageWork>(`pages/${id}/work/`, {}),
  publish: (id: string, what: { rev: number; at?: number }) =>
    post<PageActDone>(`pages/${id}/publish/`, what),
  unschedule: (id: string) => post<PageActDone>(`pages/${id}/unschedule/`, {}),
  withdraw: (id: string) => post<PageActDone>(`pages/${id}/withdraw/`, {}),
  delete: (id: string) => post<{ id: string }>(`pages/${id}/delete/`, {}),
  undo: (id: string, entryId: string) => post<{ act: string }>(`pages/${id}/undo/`, { entryId }),
  changeSlug: (id: string, slug: string) =>
    post<{ slug: string; redirectsFrom: string | null }>(`pages/${id}/slug/`, { slug }),
}

function sent<Save extends SaveSent>(save: Save) {
  return { ...save, content: articleAsPage(save.content) }
}

type Stands = { rev: number; content: PageContent; byName: string | null; base: PageContent | null }

function saved(answer: Answer<SavedPage>): Answer<SavedAnswer> {
  if (answer.ok) {
    const { merged, ...value } = answer.value
    const content = merged && pageAsArticle(merged.content)
    return { ok: true, value: { ...value, merged: merged && content && { ...merged, content } } }
  }
  const stands = answer.status === 409 ? (answer.current as Stands | null) : null
  if (!stands) return answer
  const current: Current = {
    ...{ rev: stands.rev, byName: stands.byName, content: pageAsArticle(stands.content) },
    base: stands.base && pageAsArticle(stands.base),
  }
  return { ...answer, current }
}
