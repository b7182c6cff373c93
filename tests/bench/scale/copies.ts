// Makes an archive ten or forty times as large: of each generated article copies with addresses and moments of their own.
import { type SQL, sql } from 'drizzle-orm'
import type { Db, Tx } from '../../../db/client.ts'
import { analyse, FIELDS } from '../../../db/search/analysis.ts'
import type { SearchDocument } from '../../../db/search/search-index.ts'
import { OURS, type Step } from './archive.ts'

/** A minute earlier than the one before; between two originals lies more than a day. SQLite only. */
const EARLIER = 60_000
/** Enough that a thousand megabytes of indexes are not read again for each copy. */
const CACHE_KB = 1_000_000

/**
 * Copies number `from` up to, but not including, `until`; the first is 1. `step` is told how many there are of each, with the
 * original. They have everything that readers' pages, search and
 * related lists read; not the desk's index of drafts, and no place in a print issue, which holds what it holds.
 */
export async function copyArchive(db: Db, from: number, until: number, step: Step): Promise<void> {
  await db.write(keepWords)
  for (let number = from; number < until; number++) {
    await db.write(async (tx) => {
      for (const statement of statements(number)) tx.orm.run(statement)
    })
    step(number + 1)
  }
  await db.write(async (tx) => {
    for (const words of ['search_words', 'search_vocabulary'])
      tx.orm.run(sql`update ${sql.raw(words)} set documents = documents * ${until} / ${from}`)
  })
}

const COLUMNS = sql.raw(FIELDS.join(', '))

/** The words of each original, as the index has them, in a table that goes with the connection: a copy has the same. */
async function keepWords(tx: Tx): Promise<void> {
  tx.orm.run(sql`pragma cache_size = ${sql.raw(`-${CACHE_KB}`)}`)
  tx.orm.run(sql`create temp table words_of (publication_id text primary key, ${COLUMNS}, title_words)`)
  const rows = tx.orm.all<{ publication_id: string; document: string }>(sql`
    select t.publication_id, t.document from search_texts t join publications p on p.id = t.publication_id
    where p.article_id in ${ORIGINALS}`)
  for (const { publication_id, document } of rows) {
    const { fields, titleWords } = analyse(JSON.parse(document) as SearchDocument)
    const words = [publication_id, ...FIELDS.map((field) => fields[field].join(' ')), titleWords.join(' ')]
    const values = sql.join(
      words.map((each) => sql`${each}`),
      sql`, `,
    )
    tx.orm.run(sql`insert into words_of values (${values})`)
  }
}

/** The ids of the articles that all others are copies of. */
export const ORIGINALS = sql`(select id from articles where import_ref >= ${OURS} and import_ref < ${`${OURS}~`})`

function statements(number: number): SQL[] {
  const [id, words, earlier] = [sql`'~' || ${number}`, sql`', part ' || ${number}`, number * EARLIER]
  const copied = sql`words_of w join search_documents d on d.publication_id = w.publication_id || ${id} order by d.number`
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
    sql`insert into publication_terms (publication_id, kind, term_id, is_direct, visible_from, listed_at, title_key)
      select publication_id || ${id}, kind, term_id, is_direct, visible_from - ${earlier}, listed_at - ${earlier}, title_key
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
    sql`insert into search_index (rowid, ${COLUMNS}) select d.number, ${COLUMNS} from ${copied}`,
    sql`insert into search_titles (rowid, words) select d.number, title_words from ${copied}`,
  ]
}
