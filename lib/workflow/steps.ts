// An article's way through the newsroom: draft, in review, copyedited, ready; who may take which step.
import type { ARTICLE_STATUSES } from '../../db/schema/articles.ts'
import { type Act, type Actor, can, type Subject } from '../policy.ts'

export type ArticleStatus = (typeof ARTICLE_STATUSES)[number]

/** `label` is the button; `done` says what happened: "sent it for review". */
export type Step = { to: ArticleStatus; label: string; done: string; isForward: boolean }

const WAY = ['draft', 'in-review', 'copyedited', 'ready'] as const satisfies readonly ArticleStatus[]

export const STATUS_WORDS: Record<ArticleStatus, string> = {
  draft: 'Draft',
  'in-review': 'In review',
  copyedited: 'Copyedited',
  ready: 'Ready',
}

type Rule = { from: ArticleStatus[]; may: Act; label: string; done: string }

/** Several rules of one target differ in where they come from; forward ones first, in the order of the way. */
const RULES: Record<ArticleStatus, Rule[]> = {
  draft: [
    {
      from: ['in-review', 'copyedited'],
      may: 'article.assign',
      label: 'Back to draft',
      done: 'sent it back to draft',
    },
    { from: ['ready'], may: 'article.publish', label: 'Back to draft', done: 'sent it back to draft' },
  ],
  'in-review': [
    { from: ['draft'], may: 'article.send', label: 'Send for review', done: 'sent it for review' },
    { from: ['copyedited'], may: 'article.assign', label: 'Back to review', done: 'sent it back to review' },
    { from: ['ready'], may: 'article.publish', label: 'Back to review', done: 'sent it back to review' },
  ],
  copyedited: [
    {
      from: ['draft', 'in-review'],
      may: 'article.copyedit',
      label: 'Copyedited',
      done: 'marked it as copyedited',
    },
    {
      from: ['ready'],
      may: 'article.publish',
      label: 'Back to copyediting',
      done: 'sent it back to copyediting',
    },
  ],
  ready: [
    {
      from: ['draft', 'in-review', 'copyedited'],
      may: 'article.publish',
      label: 'Ready',
      done: 'marked it as ready',
    },
  ],
}

/** What the actor may do with it from here, the nearest step forward first, steps back last. */
export function stepsFrom(actor: Actor, status: ArticleStatus, subject: Subject): Step[] {
  const at = WAY.indexOf(status)
  const forward = WAY.slice(at + 1)
  const back = WAY.slice(0, at).reverse()
  return [...forward, ...back].flatMap((to) => stepTo(actor, { from: status, to }, subject) ?? [])
}

/** Null when there is no such step, or not for this actor. */
export function stepTo(
  actor: Actor,
  { from, to }: { from: ArticleStatus; to: ArticleStatus },
  subject: Subject,
): Step | null {
  const rule = RULES[to].find((rule) => rule.from.includes(from) && can(actor, rule.may, subject))
  if (!rule) return null
  return { to, label: rule.label, done: rule.done, isForward: WAY.indexOf(to) > WAY.indexOf(from) }
}

/** Who usually takes it from there: "Editors copyedit it next." Null where nothing is to be done by anybody else. */
export function nextWords(status: ArticleStatus): string {
  switch (status) {
    case 'draft':
      return 'Its author is writing it.'
    case 'in-review':
      return 'An editor reads it and copyedits it next.'
    case 'copyedited':
      return 'A managing editor looks it over and marks it as ready.'
    case 'ready':
      return 'A managing editor publishes it, now or at a time.'
  }
}
