// Which feeds a change touches: from the tags of the publication log to the pages that the feeds follow.
import type { Reading } from '../../../db/client.ts'
import { findIssueById } from '../../../db/reader/issues.ts'
import { listAuthors, listTags, listWithAncestors } from '../../../db/reader/taxonomy.ts'
import { urls } from '../../urls.ts'

/** Searches have no hub: nobody can know which of them a new article is found by. */
export async function pagesOf(reading: Reading, tags: string[]): Promise<string[]> {
  const ids = (kind: string) =>
    tags.flatMap((tag) => (tag.startsWith(`list:${kind}:`) ? [tag.slice(`list:${kind}:`.length)] : []))
  const categories = ids('category')
  const byId = await listWithAncestors(reading, categories)
  const issues = []
  for (const id of ids('issue')) issues.push(await findIssueById(reading, id))
  return [
    ...(tags.includes('list:all') ? [urls.home(), urls.corrections()] : []),
    ...categories.flatMap((id) => urlOf(byId.get(id)?.path, urls.category)),
    ...(await listTags(reading, ids('tag'))).map(({ slug }) => urls.tag(slug)),
    ...(await listAuthors(reading, ids('author'))).map(({ author }) => urls.author(author.slug)),
    ...issues.flatMap((row) => urlOf(row?.issue.slug, urls.issue)),
    ...(tags.includes('issues') || issues.length > 0 ? [urls.issues()] : []),
  ]
}

const urlOf = (key: string | undefined, url: (key: string) => string) => (key === undefined ? [] : [url(key)])
