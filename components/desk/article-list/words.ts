// What the article list calls its parts, and what it says where there is nothing.
import type { ListQuery, ListStatus } from '../../../lib/article-list/filter.ts'

export const STATUS_LABELS: Record<ListStatus, string> = {
  all: 'All',
  draft: 'Drafts',
  'in-review': 'In review',
  copyedited: 'Copyedited',
  ready: 'Ready',
  scheduled: 'Scheduled',
  live: 'Live',
  changed: 'Unpublished changes',
  withdrawn: 'Withdrawn',
  trash: 'Trash',
}

type Nothing = { title: string; text: string }

/** Teaches what the place is for; what was asked for beyond it is told apart by the caller. */
export const NOTHING: Record<ListStatus, Nothing> = {
  all: {
    title: 'Nothing here yet',
    text: 'An article begins as a draft that only the newsroom sees. Give it a title; everything else can wait. Readers see it once a managing editor publishes it.',
  },
  draft: { title: 'No drafts', text: 'What is being written stands here until it is sent for review.' },
  'in-review': {
    title: 'Nothing waits for review',
    text: 'When a writer sends a draft for review, it stands here until an editor marks it as copyedited or sends it back.',
  },
  copyedited: {
    title: 'Nothing is copyedited and waiting',
    text: 'What an editor has copyedited stands here until a managing editor marks it as ready.',
  },
  ready: { title: 'Nothing is ready', text: 'What is ready waits here to be published or scheduled.' },
  scheduled: {
    title: 'Nothing is scheduled',
    text: 'Choose “Schedule” on an article’s screen: it appears at its time by itself, and stands here until then.',
  },
  live: { title: 'Nothing is live', text: 'What readers can see stands here.' },
  changed: {
    title: 'No unpublished changes',
    text: 'When somebody changes a live article, readers keep the old text until the change is published. Such articles stand here.',
  },
  withdrawn: {
    title: 'Nothing was withdrawn',
    text: 'A withdrawn article is gone from the site and kept here.',
  },
  trash: {
    title: 'The trash is empty',
    text: 'What you put into the trash is kept here with its text and history, and can be restored at any time.',
  },
}

export function headingOf({ status, owner, assignee }: ListQuery, isContributor: boolean): string {
  if (status === 'trash') return 'Trash'
  if (owner === 'me') return 'My articles'
  if (assignee === 'me') return 'Assigned to me'
  if (status === 'all') return isContributor ? 'Your drafts' : 'Articles'
  return STATUS_LABELS[status]
}

export const countWords = (count: number) =>
  count === 1 ? '1 article' : `${count.toLocaleString('en-US')} articles`
