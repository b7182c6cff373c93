// What a new publication needs up to its first issue, in its order: each ticks itself, and the list goes when nothing is left that has to be.
import { findBeginnings } from '../../db/desk/planning/first-steps.ts'
import type { Desk } from '../desk.ts'
import { type Act, can } from '../policy.ts'
import { loadSettings } from '../reader/settings.ts'
import { DEFAULT_SETTINGS } from '../settings/settings.ts'
import { urls } from '../urls.ts'

export type FirstStep = { label: string; help: string; href: string; isDone: boolean }

/** Those that this person may take; null when all that have to be are done, or none is theirs to do. */
export async function loadFirstSteps(desk: Desk): Promise<FirstStep[] | null> {
  if (!can(desk.actor, 'site.edit')) return null
  const { name, countsReads } = await loadSettings({ db: desk.db, now: desk.now, note() {} })
  const { hasCategory, hasMenu, hasPublished, hasColleague, hasMany, issue } = await findBeginnings(desk)
  const issueAt = issue ? urls.deskIssue(issue.id) : urls.deskIssues()
  // Who has more than twenty articles out and has begun no issue publishes none.
  const isOptional = hasMany && issue === null
  const steps: (FirstStep & { act: Act; isOptional?: boolean })[] = [
    {
      label: 'Name the publication',
      help: 'Its name, language and time zone, and how it looks.',
      href: urls.deskSettings(),
      isDone: name !== DEFAULT_SETTINGS.name,
      act: 'settings.edit',
    },
    {
      label: 'Make the first category',
      help: 'Articles are listed by category. Others can follow any time.',
      href: urls.deskCategories(),
      isDone: hasCategory,
      act: 'taxonomy.edit',
    },
    {
      label: 'Put it into the menu',
      help: 'Readers find their way by the main menu.',
      href: urls.deskMenu('main'),
      isDone: hasMenu,
      act: 'site.edit',
    },
    {
      label: 'Invite a colleague',
      help: 'If you do not work alone.',
      href: urls.people(),
      isDone: hasColleague,
      act: 'user.edit',
      isOptional: true,
    },
    {
      label: 'Count how often articles are read',
      help: 'If you like: it is off until you switch it on, and keeps nothing about readers.',
      href: `${urls.deskSettings()}#reading`,
      isDone: countsReads,
      act: 'settings.edit',
      isOptional: true,
    },
    {
      label: 'Write and publish the first article',
      help: 'Until then readers see an empty front page. It is saved by itself, and only the newsroom sees it before.',
      href: urls.deskNewArticle(),
      isDone: hasPublished,
      act: 'article.publish',
    },
    {
      label: 'Begin the first issue',
      help: 'A month with its volume and number; readers see nothing of it yet. If you publish no issues, leave these three: they go when twenty articles are out.',
      href: urls.deskIssues(),
      isDone: issue !== null,
      act: 'issue.edit',
      isOptional,
    },
    {
      label: 'Put articles into it',
      help: 'Find them by their titles, section by section, arrange them, and save. What is new is marked as ready on its own screen; the issue says which is not.',
      href: issueAt,
      isDone: issue?.hasArticles ?? false,
      act: 'issue.edit',
      isOptional,
    },
    {
      label: 'Publish the issue',
      help: 'With all its articles at once, now or at a moment you choose. For an hour it can be taken back.',
      href: issueAt,
      isDone: issue?.isOut ?? false,
      act: 'issue.publish',
      isOptional,
    },
  ]
  const mine = steps.filter(({ act }) => can(desk.actor, act))
  if (mine.every(({ isDone, isOptional }) => isDone || isOptional)) return null
  return mine.map(({ label, help, href, isDone }) => ({ label, help, href, isDone }))
}
