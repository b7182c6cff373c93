// A sponsor's words, link and logo as the form would have them, as they stand on an article; readers get nothing of it.
import type { z } from 'zod'
import { findNewestSponsored } from '../../db/desk/publication/sponsors.ts'
import { findSponsorRow } from '../../db/store/publication/sponsors.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { type Preview, showTrial } from '../trials/show.ts'
import { tryOut } from '../trials/try-out.ts'
import { urls } from '../urls.ts'
import { addSponsor, type newSponsorInput, saveSponsor, type sponsorInput } from './save.ts'

/** Refused as `addSponsor` refuses, and where there is no article to stand on; nothing is changed or recorded. */
export async function previewNewSponsor(
  desk: Desk,
  input: z.output<typeof newSponsorInput>,
): Promise<Preview> {
  const { instead } = await tryOut(desk, 'sponsor', (trying) => addSponsor(trying, input))
  return onArticle(desk, instead, [input.label])
}

/** Refused as `saveSponsor` refuses, and where there is no article to stand on; nothing is changed or recorded. */
export async function previewSponsor(
  desk: Desk,
  input: z.output<typeof sponsorInput>,
  params: { id?: string },
): Promise<Preview> {
  const { id, instead } = await tryOut(desk, 'sponsor', (trying) => saveSponsor(trying, input, params))
  const standing = await act(desk, (tx) => findSponsorRow(tx, id))
  return onArticle(desk, instead, [input.label, ...(standing ? [standing.label] : [])])
}

type Tried = Awaited<ReturnType<typeof tryOut>>['instead']

/** On the newest that says one of these words, else on the newest of all, as though it said the first. */
async function onArticle(desk: Desk, instead: Tried, labels: [string, ...string[]]): Promise<Preview> {
  const article = await findNewestSponsored(desk, labels)
  if (!article)
    throw new Invalid('There is no article yet that it could stand on. Publish one, then look at it here.')
  const sponsored = { articleId: article.id, words: labels[0] }
  return showTrial(desk, {
    ...{ kind: 'sponsor', value: { ...instead, sponsored } },
    path: urls.article(article.slug),
  })
}
