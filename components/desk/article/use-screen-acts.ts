// What the palette can do with the open article: the same acts as the screen's buttons, under the same names.
import { useEffect } from 'react'
import type { May } from '../../../lib/articles/desk-form.ts'
import { isOnSite } from '../../../lib/publications/standing.ts'
import { urls } from '../../../lib/urls.ts'
import { useActsHere } from '../palette/acts-here.client.tsx'
import type { DeskAct } from '../palette/entries.ts'
import { articleEntryId, noteRecent } from '../palette/recent.ts'
import { openPreview } from '../preview/preview-button.tsx'
import { type Open, openTool, openTools } from '../rich-text/tools.ts'
import type { PublishingModel } from './publishing/use-publishing.ts'
import type { ArticleModel } from './use-article.ts'

type Screen = { model: ArticleModel; publishing: PublishingModel; may: May; userId: string }

export function useScreenActs(screen: Screen): void {
  const { model, userId } = screen
  const id = model.article?.id
  useEffect(() => {
    if (id) noteRecent(userId, articleEntryId(id))
  }, [id, userId])
  useActsHere(() => [...savingActs(screen), ...publishingActs(screen), ...writingActs(screen)])
}

function savingActs({ model, may }: Screen): DeskAct[] {
  const save: DeskAct = { id: 'save', label: 'Save', note: 'Ctrl S', run: () => void model.save() }
  const preview: DeskAct = {
    ...{ id: 'preview', label: 'Preview', keywords: 'look read show' },
    run: () => void openPreview(model),
  }
  const { article } = model
  const history: DeskAct[] = article
    ? [
        {
          id: 'history',
          label: 'History',
          keywords: 'versions changes restore',
          href: urls.deskHistory(article.id),
        },
      ]
    : []
  return [...(may.edit ? [save] : []), preview, ...history]
}

function publishingActs({ model, publishing, may }: Screen): DeskAct[] {
  if (!may.publish) return []
  const { standing } = model
  const isOut = standing.kind !== 'draft' && standing.kind !== 'withdrawn'
  const isPlanned = standing.kind === 'scheduled' || standing.kind === 'updating'
  const takeBack: DeskAct = {
    ...{ id: 'unschedule', label: 'Call off the plan', keywords: 'unschedule cancel take back' },
    run: () => void publishing.unschedule(),
  }
  const act = (id: Parameters<typeof publishing.open>[0], label: string, keywords: string): DeskAct => ({
    ...{ id, label, keywords },
    run: () => void publishing.open(id),
  })
  return [
    act('publish', isOnSite(standing) ? 'Publish changes…' : 'Publish…', 'live update'),
    act('schedule', isOnSite(standing) ? 'Schedule changes…' : 'Schedule…', 'plan later date time'),
    ...(isPlanned ? [takeBack] : []),
    ...(isOnSite(standing) ? [] : [act('embargo', 'Embargo…', 'until hold')]),
    ...(isOut
      ? [act('expire', 'End…', 'expire'), act('withdraw', 'Withdraw…', 'unpublish remove take down')]
      : []),
  ]
}

function writingActs({ model, may }: Screen): DeskAct[] {
  const editor = model.editor()
  if (!editor) return []
  const open = (id: string, label: string, note: string, what: Partial<Open>): DeskAct => ({
    ...{ id, label, note },
    run: () => void openTool(editor, what),
  })
  const isFocused = openTools(editor.state).isFocused
  const writing: DeskAct[] = [
    open('link', 'Insert a link…', 'Ctrl K, words selected', { dialog: 'link' }),
    open('reference', 'Cite a reference…', 'Ctrl Alt F', { dialog: 'reference' }),
    open('characters', 'Special characters…', 'Ctrl Shift Y', { dialog: 'characters' }),
  ]
  return [
    ...(may.edit ? writing : []),
    open('find', 'Find and replace', 'Ctrl F', { isFinding: true }),
    open('outline', 'Outline', '', { sheet: 'outline' }),
    open('references', 'List of references', '', { sheet: 'references' }),
    open('focus', isFocused ? 'End focus' : 'Focus: only the text', 'Ctrl Shift F', {
      isFocused: !isFocused,
    }),
    open('keys', 'Keyboard shortcuts', '?', { dialog: 'shortcuts' }),
  ]
}
