// Which feeds a change touches: from the tags of the publication log to the pages that the feeds follow.
import type { Reading } from '../../../db/client.ts'
import { findIssueById } from '../../../db/reader/publication/issues.ts'
import { listAuthors, listTags, listWithAncestors } from '../../../db/reader/taxonomy.ts'
import { urls } from '../../urls.ts'

const AT_ONCE = 1000

/** Searches have no hub: nobody can know which of them a new article is found by. */
export async function pagesOf(reading: Reading, tags: string[]): Promise<string[]> {
  const ids = (kind: string) =>
    tags.flatMap((tag) => (tag.startsWith(`list:${kind}:`) ? [tag.slice(`list:${kind}:`.length)] : []))
  const issues = []
  for (const id of ids('issue')) issues.push(await findIssueById(reading, id))
  const found: string[] = []
  for (const some of inParts(ids('category'))) {
    const byId = await listWithAncestors(reading, some)
    found.push(...some.flatMap((id) => urlOf(byId.get(id)?.path, urls.category)))
  }
  for (const some of inParts(ids('tag')))
    found.push(...(await listTags(reading, some)).map(({ slug }) => urls.tag(slug)))
  for (const some of inParts(ids('author')))
    found.push(...(await listAuthors(reading, some)).map(({ author }) => urls.author(author.slug)))
  return [
    ...(tags.includes('list:all') ? [urls.home(), urls.corrections()] : []),
    ...found,
    ...issues.flatMap((row) => urlOf(row?.issue.slug, urls.issue)),
    ...(tags.includes('issues') || issues.length > 0 ? [urls.issues()] : []),
  ]
}

/** A store takes only so many ids in one question. */
function inParts(ids: string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, part) =>
    ids.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  )
}

const urlOf = (key: string | undefined, url: (key: string) => string) => (key === undefined ? [] : [url(key)])
