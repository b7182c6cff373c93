// What was done with an article, in words: "scheduled it for Dec 8, 2023, 9:30 AM".
import { formatMoment } from '../dates.ts'
import { type ArticleStatus, STATUS_WORDS } from './steps.ts'

type Entry = { at: number; act: string; detail: Record<string, unknown> }

/** Follows the name of who did it. Acts that are not known here are told by their own name. */
export function activityWords(entry: Entry, timeZone: string): string {
  return knownWords(entry, timeZone) ?? entry.act.replace(/^[a-z]+\./, '').replaceAll('-', ' ')
}

/** Null of acts that have no words here. */
export function knownWords({ at, act, detail }: Entry, timeZone: string): string | null {
  const moment = (value: unknown) => (typeof value === 'number' ? formatMoment(value, timeZone) : '')
  const said = (value: unknown) => (typeof value === 'string' && value !== '' ? `: “${value}”` : '')
  switch (act) {
    case 'article.create':
    case 'page.create':
      return 'began it'
    case 'article.save':
    case 'page.write':
      return 'changed the text'
    case 'article.publish':
    case 'page.publish':
      return Number(detail.visibleFrom) > at
        ? `scheduled it for ${moment(detail.visibleFrom)}`
        : `published it${said(detail.despite)}`
    case 'article.unschedule':
    case 'page.unschedule':
      return `called off what was scheduled for ${moment(detail.visibleFrom)}`
    case 'article.withdraw':
      return `withdrew it${said(detail.why)}`
    case 'article.move':
      return moveWords(String(detail.from), String(detail.to))
    case 'article.assign':
      return typeof detail.name === 'string' ? `gave it to ${detail.name}` : 'took everybody off it'
    case 'article.embargo':
      return detail.until ? `put it under embargo until ${moment(detail.until)}` : 'lifted the embargo'
    case 'article.expire':
      return detail.until ? `set its end to ${moment(detail.until)}` : 'took its end back'
    case 'article.slug':
    case 'page.slug':
      return `changed its address from “${detail.from}” to “${detail.to}”`
    case 'page.save':
      return 'put it in place'
    case 'page.withdraw':
      return 'took it down'
    case 'article.undo':
    case 'page.undo':
      return `took back: ${UNDONE[String(detail.act)] ?? String(detail.act)}`
    case 'article.trash':
      return 'put it into the trash'
    case 'article.restore':
      return 'took it out of the trash'
    case 'article.correct':
      return `added a ${String(detail.kind)}`
    case 'correction.edit':
      return `changed the words of a ${String(detail.kind)}`
    case 'correction.remove':
      return `removed a ${String(detail.kind)}`
    case 'article.approve':
      return `approved version ${detail.version} as its author`
    case 'article.ask-changes':
      return `asked for changes to version ${detail.version}`
    case 'preview.make':
      return `made a link to the draft for “${detail.label}”`
    case 'preview.revoke':
      return `took back the link for “${detail.label}”`
    case 'preview.restore':
      return `opened the link for “${detail.label}” again`
    case 'note.add':
      return 'left a note'
    case 'note.resolve':
      return 'marked a note as done'
    case 'note.reopen':
      return 'opened a note again'
    default:
      return null
  }
}

const UNDONE: Record<string, string> = {
  'article.publish': 'publishing',
  'article.unschedule': 'calling off what was scheduled',
  'article.withdraw': 'the withdrawal',
  'article.expire': 'the end',
  'article.embargo': 'the embargo',
  'page.publish': 'publishing',
  'page.unschedule': 'calling off what was scheduled',
  'page.withdraw': 'taking it down',
}

function moveWords(from: string, to: string): string {
  if (from === 'draft' && to === 'in-review') return 'sent it for review'
  if (to === 'draft') return 'sent it back to draft'
  return `moved it to “${STATUS_WORDS[to as ArticleStatus] ?? to}”`
}

const SAVES: readonly string[] = ['article.save', 'page.write']

/** Saves in a row by one person are one thing done, dated by the last of them; the latest first. */
export function withoutRepeats<E extends Entry & { actorName: string }>(entries: readonly E[]): E[] {
  return entries.filter((entry, index) => {
    const later = entries[index - 1]
    return !(SAVES.includes(entry.act) && later?.act === entry.act && later.actorName === entry.actorName)
  })
}
