// What surrounds an article while the newsroom works on it: who has it open, notes, links to its draft. Readers see none of it.
import type { articleTables } from './articles.ts'
import { type Kit, oneOf } from './kit.ts'
import type { mediaTables } from './media.ts'

/** To look at a draft, or to approve it as its author. */
export const PREVIEW_KINDS = ['look', 'approval'] as const

/** What colleagues can have open at once. */
export const OPENED = ['article', 'page'] as const

type Related = ReturnType<typeof mediaTables> &
  Pick<ReturnType<typeof articleTables>, 'articles' | 'revisions'>

export function newsroomTables(kit: Kit, { media, articles, revisions }: Related) {
  const articleId = () =>
    kit
      .text()
      .notNull()
      .references(() => articles.id)
  /** What was done once: the same key sent again answers the same and writes nothing. */
  const saveKeys = kit.table(
    'save_keys',
    {
      key: kit.text().primaryKey(),
      articleId: articleId(),
      userId: kit.text().notNull(),
      /** Of what was sent: another text under the same key is a fault of the sender. */
      hash: kit.text().notNull(),
      rev: kit.integer().notNull(),
      /** What it made: a revision; or the note or the correction that was added. */
      revisionId: kit.text().notNull(),
      at: kit.instant().notNull(),
    },
    (t) => [kit.index('save_keys_at').on(t.at)],
  )
  /** Who has an article or a static page open: a row for each tab, renewed by its heartbeat. */
  const openTabs = kit.table(
    'open_tabs',
    {
      tabId: kit.text().primaryKey(),
      kind: kit.text().$type<(typeof OPENED)[number]>().notNull(),
      /** What is open: the id of an article or of a page. */
      openId: kit.text().notNull(),
      userId: kit.text().notNull(),
      userName: kit.text().notNull(),
      isWriting: kit.flag().notNull(),
      /** When this tab began to write, or took over; the latest holds the soft lock. */
      heldSince: kit.instant(),
      seenAt: kit.instant().notNull(),
    },
    (t) => [
      kit.index('open_tabs_opened').on(t.kind, t.openId, t.seenAt),
      oneOf(kit, 'open_tabs', 'kind', OPENED),
    ],
  )
  /** What colleagues say to each other about an article. Readers never see it. */
  const notes = kit.table(
    'notes',
    {
      id: kit.text().primaryKey(),
      articleId: articleId(),
      text: kit.text().notNull(),
      at: kit.instant().notNull(),
      byId: kit.text().notNull(),
      byName: kit.text().notNull(),
      resolvedAt: kit.instant(),
    },
    (t) => [kit.index('notes_article').on(t.articleId, t.at)],
  )
  /** Links that let somebody without an account see one draft, or approve it. `id` is the hash of the link's key. */
  const previewLinks = kit.table(
    'preview_links',
    {
      id: kit.text().primaryKey(),
      articleId: articleId(),
      /** Null: always the newest text. */
      revisionId: kit.text().references(() => revisions.id),
      kind: kit.text().$type<(typeof PREVIEW_KINDS)[number]>().notNull(),
      /** Whom it was made for, in the maker's words. */
      label: kit.text().notNull(),
      createdAt: kit.instant().notNull(),
      byId: kit.text().notNull(),
      byName: kit.text().notNull(),
      expiresAt: kit.instant().notNull(),
      revokedAt: kit.instant(),
      lastSeenAt: kit.instant(),
      approvedAt: kit.instant(),
      approvedRevisionId: kit.text(),
      approvedName: kit.text(),
    },
    (t) => [
      kit.index('preview_links_article').on(t.articleId, t.createdAt),
      oneOf(kit, 'preview_links', 'kind', PREVIEW_KINDS),
    ],
  )
  /** Which media an article's newest and published texts show: what makes "where used" quick. */
  const mediumUses = kit.table(
    'medium_uses',
    {
      articleId: articleId(),
      mediumId: kit
        .text()
        .notNull()
        .references(() => media.id),
      isDraft: kit.flag().notNull(),
      /** The end of the last published text that shows it: what is over is no use any more. */
      publishedUntil: kit.instant().notNull().default(0),
    },
    (t) => [
      kit.primaryKey({ name: 'medium_uses_pk', columns: [t.articleId, t.mediumId] }),
      kit.index('medium_uses_medium').on(t.mediumId),
    ],
  )
  return { saveKeys, openTabs, notes, previewLinks, mediumUses }
}
