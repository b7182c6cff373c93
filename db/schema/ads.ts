// Advertising: campaigns as they were saved, their pictures, and how often each was shown and followed (decision 042).
import type { SizeName } from '../../lib/ads/placements.ts'
import { type Kit, oneOf, visibility } from './kit.ts'
import type { mediaTables } from './media.ts'

export const CAMPAIGN_KINDS = ['paid', 'house'] as const

export function adTables(kit: Kit, { media }: ReturnType<typeof mediaTables>) {
  /** A row for each time a campaign was saved; of one campaign, one is visible at any moment. */
  const campaigns = kit.table(
    'campaign_versions',
    {
      id: kit.text().primaryKey(),
      campaignId: kit.text().notNull(),
      name: kit.text().notNull(),
      advertiser: kit.text().notNull(),
      /** The house's own stand where no paid one fits. */
      kind: kit.text().$type<(typeof CAMPAIGN_KINDS)[number]>().notNull(),
      /** As printed above it. */
      label: kit.text().notNull(),
      placements: kit.json<string[]>().notNull(),
      /** Ids of categories, which stand for all below them; none: everywhere. */
      sections: kit.json<string[]>().notNull(),
      firstDay: kit.text().notNull(),
      lastDay: kit.text(),
      weight: kit.integer().notNull(),
      /** Most impressions in all, and of one day. */
      mostTotal: kit.integer(),
      mostDaily: kit.integer(),
      isPaused: kit.flag().notNull(),
      ...visibility(kit),
    },
    (t) => [
      kit.index('campaign_versions_campaign').on(t.campaignId, t.visibleFrom),
      kit.index('campaign_versions_visible').on(t.visibleUntil),
      kit.check('campaign_versions_weighed', 'weight between 1 and 100'),
      kit.check('campaign_versions_days', 'last_day is null or first_day <= last_day'),
      oneOf(kit, 'campaign_versions', 'kind', CAMPAIGN_KINDS),
    ],
  )
  const creatives = kit.table(
    'creatives',
    {
      /** The same in every version of its campaign: it names its pictures in addresses and in counts. */
      key: kit.text().notNull(),
      versionId: kit
        .text()
        .notNull()
        .references(() => campaigns.id),
      alt: kit.text().notNull(),
      href: kit.text().notNull(),
      position: kit.integer().notNull(),
    },
    (t) => [
      kit.primaryKey({ name: 'creatives_pk', columns: [t.versionId, t.key] }),
      kit.index('creatives_key').on(t.key),
    ],
  )
  /** The same in several sizes: which is shown follows from the place and the width of the window (decision 049). */
  const creativePictures = kit.table(
    'creative_pictures',
    {
      versionId: kit
        .text()
        .notNull()
        .references(() => campaigns.id),
      key: kit.text().notNull(),
      /** "970x250" */
      size: kit.text().$type<SizeName>().notNull(),
      pictureId: kit
        .text()
        .notNull()
        .references(() => media.id),
    },
    (t) => [
      kit.primaryKey({ name: 'creative_pictures_pk', columns: [t.versionId, t.key, t.size] }),
      kit.index('creative_pictures_key').on(t.key),
      kit.index('creative_pictures_picture').on(t.pictureId),
    ],
  )
  const adCounts = kit.table(
    'ad_counts',
    {
      /** "2026-01-15", where the publication is. */
      day: kit.text().notNull(),
      campaignId: kit.text().notNull(),
      placement: kit.text().notNull(),
      creative: kit.text().notNull(),
      impressions: kit.integer().notNull(),
      clicks: kit.integer().notNull(),
    },
    (t) => [
      kit.primaryKey({ name: 'ad_counts_pk', columns: [t.campaignId, t.day, t.placement, t.creative] }),
    ],
  )
  /** A campaign has been shown as often as it may: for a day, or, where there is none (""), altogether. */
  const campaignFills = kit.table(
    'campaign_fills',
    { campaignId: kit.text().notNull(), day: kit.text().notNull() },
    (t) => [kit.primaryKey({ name: 'campaign_fills_pk', columns: [t.campaignId, t.day] })],
  )
  /** Who pays for an article or a hub; what is printed there is the label, which names the row. */
  const sponsors = kit.table(
    'sponsors',
    {
      id: kit.text().primaryKey(),
      name: kit.text().notNull(),
      label: kit.text().notNull(),
      href: kit.text(),
      logoId: kit.text().references(() => media.id),
    },
    (t) => [kit.unique('sponsors_label').on(t.label)],
  )
  return { campaigns, creatives, creativePictures, adCounts, campaignFills, sponsors }
}
