// Makes an archive ten or forty times as large: of each generated article copies with addresses and moments of their own.
import { type SQL, sql } from 'drizzle-orm'
import type { Db, Tx } from '../../../db/client.ts'
import { analyse, FIELDS } from '../../../db/search/analysis.ts'
import type { SearchDocument } from '../../../db/search/search-index.ts'
import { OURS, type Step } from './archive.ts'

/** A minute earlier than the one before; between two originals lies more than a day. SQLite only. */
const EARLIER = 60_000

/**
 * Copies number `from` up to, but not including, `until`; the first is 1. `step` is told how many there are of each, with the
 * original. They have everything that readers' pages, search and
 * related lists read; not the desk's index of drafts, and no place in a print issue, which holds what it holds.
 */
export async function copyArchive(db: Db, from: number, until: number, step: Step): Promise<void> {
  const documents = await db.write(listDocuments)
  for (let number = from; number < until; number++) {
    await db.write(async (tx) => {
      for (const statement of statements(number)) tx.orm.run(statement)
      await indexCopies(tx, documents, number)
    })
    step(number + 1)
  }
  await db.write(async (tx) => {
    for (const words of ['search_words', 'search_vocabulary'])
      tx.orm.run(sql`update ${sql.raw(words)} set documents = documents * ${until} / ${from}`)
  })
}

type Original = { publicationId: string; fields: string[]; titleWords: string }

async function listDocuments(tx: Tx): Promise<Original[]> {
  const rows = tx.orm.all<{ publication_id: string; document: string }>(sql`
    select t.publication_id, t.document from search_texts t join publications p on p.id = t.publication_id
    where p.article_id in ${ORIGINALS}`)
  return rows.map(({ publication_id, document }) => {
    const { fields, titleWords } = analyse(JSON.parse(document) as SearchDocument)
    return {
      publicationId: publication_id,
      fields: FIELDS.map((field) => fields[field].join(' ')),
      titleWords: titleWords.join(' '),
    }
  })
}

/** The ids of the articles that all others are copies of. */
export const ORIGINALS = sql`(select id from articles where import_ref >= ${OURS} and import_ref < ${`${OURS}~`})`

function statements(number: number): SQL[] {
  const [id, words, earlier] = [sql`'~' || ${number}`, sql`', part ' || ${number}`, number * EARLIER]
  const publications = sql`(select id from publications where article_id in ${ORIGINALS})`
  return [
    sql`insert into articles (id, slug, status, rev, draft_revision_id, first_published_at, created_at, changed_at, guid)
      select id || ${id}, slug || '-' || ${number}, status, rev, draft_revision_id || ${id}, first_published_at - ${earlier},
        created_at - ${earlier}, changed_at - ${earlier}, guid || ${id} from articles where id in ${ORIGINALS}`,
    sql`insert into revisions (id, article_id, number, title, content, at, by_id, by_name, why)
      select id || ${id}, article_id || ${id}, number, title || ${words},
        json_set(content, '$.title', title || ${words}, '$.issue', json('null')), at - ${earlier}, by_id, by_name, why
      from revisions where article_id in ${ORIGINALS}`,
    sql`insert into publications (id, article_id, revision_id, visible_from, listed_at, category_id, hero_id, card)
      select id || ${id}, article_id || ${id}, revision_id || ${id}, visible_from - ${earlier}, listed_at - ${earlier},
        category_id, hero_id, json_set(card, '$.title', json_extract(card, '$.title') || ${words})
      from publications where article_id in ${ORIGINALS}`,
    sql`insert into publication_terms (publication_id, kind, term_id, is_direct, visible_from, listed_at)
      select publication_id || ${id}, kind, term_id, is_direct, visible_from - ${earlier}, listed_at - ${earlier}
      from publication_terms where publication_id in ${publications}`,
    sql`insert into related_articles (article_id, related_id, position, score)
      select article_id || ${id}, related_id || ${id}, position, score from related_articles
      where article_id in ${ORIGINALS} and related_id in ${ORIGINALS}`,
    sql`insert into article_keywords (article_id, term, weight)
      select article_id || ${id}, term, weight from article_keywords where article_id in ${ORIGINALS}`,
    sql`insert into article_terms (article_id, kind, term_id)
      select article_id || ${id}, kind, term_id from article_terms where article_id in ${ORIGINALS} and kind <> 'issue'`,
    sql`insert into article_digests (article_id, title, byline, words, category_id)
      select article_id || ${id}, title || ${words}, byline, words, category_id
      from article_digests where article_id in ${ORIGINALS}`,
    sql`insert into search_texts (publication_id, document)
      select publication_id || ${id}, document from search_texts where publication_id in ${publications}`,
    sql`insert into search_documents (publication_id, visible_from, visible_until, listed_at)
      select publication_id || ${id}, visible_from - ${earlier}, visible_until, listed_at - ${earlier}
      from search_documents where publication_id in ${publications}`,
  ]
}

async function indexCopies(tx: Tx, documents: Original[], copy: number): Promise<void> {
  const columns = sql.raw(FIELDS.join(', '))
  for (const { publicationId, fields, titleWords } of documents) {
    const number = sql`(select number from search_documents where publication_id = ${`${publicationId}~${copy}`})`
    const texts = sql.join(
      fields.map((text) => sql`${text}`),
      sql`, `,
    )
    tx.orm.run(sql`insert into search_index (rowid, ${columns}) values (${number}, ${texts})`)
    tx.orm.run(sql`insert into search_titles (rowid, words) values (${number}, ${titleWords})`)
  }
}
