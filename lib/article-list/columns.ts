// The columns of the article list: title and status always, the rest as each person likes.
import { z } from 'zod'
import '../no-eval.ts'

export const COLUMNS = [
  'byline',
  'category',
  'issue',
  'owner',
  'assignee',
  'words',
  'published',
  'created',
  'changed',
] as const
export type Column = (typeof COLUMNS)[number]

export const COLUMN_WORDS: Record<Column, string> = {
  byline: 'Byline',
  category: 'Category',
  issue: 'Issue',
  owner: 'Owner',
  assignee: 'Assigned to',
  words: 'Words',
  published: 'First published',
  created: 'Created',
  changed: 'Changed',
}

export const USUAL_COLUMNS: readonly Column[] = ['byline', 'assignee', 'changed']

/** Always in the order of the table, each once. */
export const columnsInput = z
  .array(z.enum(COLUMNS))
  .max(COLUMNS.length)
  .transform((chosen) => COLUMNS.filter((column) => chosen.includes(column)))

export function columnsFrom(stored: unknown): Column[] {
  const { data } = columnsInput.safeParse(stored)
  return data ?? [...USUAL_COLUMNS]
}
