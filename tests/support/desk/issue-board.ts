// An issue as its screen shows it, for tests of the screen. Articles have one letter each.
import type { BoardArticle, IssueBoard } from '../../../lib/issues/board.ts'
import { orderOf } from '../../../lib/issues/order.ts'
import type { IssueState } from '../../../lib/issues/state.ts'

export const article = (id: string, more: Partial<BoardArticle> = {}): BoardArticle => ({
  ...{
    id,
    title: `Article ${id}`,
    byline: 'Ingrid',
    words: 900,
    status: 'ready',
    standing: { kind: 'draft' },
  },
  ...{ going: 'with-issue', newest: [], embargoUntil: null, lacks: [], blocking: [], advice: [], ...more },
})
export const state = (sections: Record<string, string>): IssueState => ({
  ...{ year: 2026, month: 2, volume: 18, number: 2, title: '', coverId: null, pages: 0 },
  sections: Object.entries(sections).map(([name, ids]) => ({
    name,
    articles: [...ids].map((id) => ({ id, pages: 0 })),
  })),
})
export const board = (sections: Record<string, string>, more: Partial<IssueBoard> = {}): IssueBoard => {
  const arranged = state(sections)
  const ids = Object.values(sections).join('')
  return {
    ...{
      id: 'feb',
      slug: '2026-02',
      label: 'February 2026',
      rev: 1,
      state: arranged,
      order: orderOf(arranged),
    },
    ...{ standing: { kind: 'planned' }, planned: null, cover: null, pdf: null, alongside: [], versions: [] },
    ...{ lastAct: null, undo: null },
    ...{
      may: { edit: true, publish: true },
      articles: Object.fromEntries([...ids].map((id) => [id, article(id)])),
    },
    ...more,
  }
}
