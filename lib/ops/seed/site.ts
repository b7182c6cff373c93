// Fills what stands around the demo's articles: settings, issues, menus, pages, promo bar, house advertising.
import { addCampaign } from '../../ads/save.ts'
import { utcDay } from '../../dates.ts'
import type { Desk } from '../../desk.ts'
import { fixedId } from '../../ids.ts'
import { saveIssue } from '../../issues/save.ts'
import type { MenuEntry, MenuTarget } from '../../menus/entry.ts'
import { saveMenu } from '../../menus/save.ts'
import { savePage } from '../../pages/save.ts'
import { publishPromoBar } from '../../promos/publish.ts'
import { fromHtml } from '../../rich-text/from-html.ts'
import { saveSettings } from '../../settings/save.ts'
import { publicationSettings } from '../../settings/settings.ts'
import { markdownToHtml } from './markdown.ts'
import { BEGINNING, daysBefore, monthBefore } from './moments.ts'
import { adDrawing, mediumId } from './pictures.ts'
import { PRINTED, pdfId } from './printed-pdf.ts'
import type { Content } from './read-content.ts'
import type { SeedMenuEntry } from './shapes.ts'
import { categoryId } from './taxonomy.ts'

export const issueId = (key: string) => fixedId(`issue:${key}`)

export async function fillSettings(desk: Desk, { publication }: Content): Promise<void> {
  await saveSettings(
    { ...desk, now: BEGINNING },
    publicationSettings.parse({ ...publication, countsReads: true }),
  )
}

export async function fillIssues(desk: Desk, { issues }: Content, asOf: number): Promise<void> {
  for (const { key, monthsAgo, volume, number, title, sections } of issues) {
    const { year, month, at } = monthBefore(asOf, monthsAgo)
    await saveIssue(desk, {
      id: issueId(key),
      slug: `${year}-${String(month).padStart(2, '0')}`,
      year,
      month,
      volume,
      number,
      title,
      coverId: mediumId(`cover:${key}`),
      pdfId: key === PRINTED ? pdfId(key) : null,
      sections,
      visibleFrom: at,
    })
  }
}

export async function fillMenus(desk: Desk, { menu, publication }: Content): Promise<void> {
  const menus = { main: menu, footer: publication.footer.before, 'footer-legal': publication.footer.after }
  for (const [name, entries] of Object.entries(menus)) {
    await saveMenu(desk, {
      id: fixedId(`menu:${name}`),
      name,
      entries: entries.flatMap(menuEntry),
      visibleFrom: BEGINNING,
    })
  }
}

/** Cookie Preferences opens a dialog and is no target; the footer adds it itself. */
function menuEntry({ label, target, children = [] }: SeedMenuEntry): MenuEntry[] {
  const to = menuTarget(target)
  return to ? [{ label, target: to, children: children.flatMap(menuEntry) }] : []
}

function menuTarget(target: SeedMenuEntry['target']): MenuTarget | null {
  switch (target.kind) {
    case 'category':
    case 'hub':
      return { kind: 'category', id: categoryId(target.path) }
    case 'search':
      return { kind: 'path', path: '/search/' }
    case 'cookies':
      return null
    default:
      return target
  }
}

export async function fillPages(desk: Desk, { pages }: Content): Promise<void> {
  for (const { slug, title, description, body } of pages) {
    const id = fixedId(`page:${slug}`)
    await savePage(desk, {
      id,
      slug,
      title,
      description,
      body: fromHtml(markdownToHtml(body)),
      visibleFrom: BEGINNING,
    })
  }
}

/** As numbers before it had the bar for its own: one for each promo (see `fillSynovia`). */
export async function fillPromos(desk: Desk, { publication }: Content, asOf: number): Promise<void> {
  const promos = publication.promos.map(({ label, title, href, firstDaysAgo, lastDaysAgo }) => ({
    ...{ label, title, href },
    firstDay: utcDay(daysBefore(asOf, firstDaysAgo)),
    lastDay: utcDay(daysBefore(asOf, lastDaysAgo)),
  }))
  await publishPromoBar({ ...desk, now: BEGINNING }, { base: null, promos })
}

export async function fillCampaigns(desk: Desk, { publication }: Content, asOf: number): Promise<void> {
  for (const ad of publication.ads) {
    const { key, alt, href, sizes, firstDaysAgo, lastDaysAgo, sections = [], ...fields } = ad
    const pictures = sizes.map((size) => ({ size, pictureId: mediumId(adDrawing(key, size)) }))
    const dayAgo = (days: number) => utcDay(daysBefore(asOf, days))
    await addCampaign(
      { ...desk, now: BEGINNING },
      {
        fields: {
          ...{ advertiser: '', kind: 'house', weight: 1, isPaused: false, label: 'Advertisement', ...fields },
          sections: sections.map(categoryId),
          firstDay: firstDaysAgo === undefined ? utcDay(BEGINNING) : dayAgo(firstDaysAgo),
          lastDay: lastDaysAgo === undefined ? null : dayAgo(lastDaysAgo),
          mostTotal: null,
          mostDaily: null,
          creatives: [{ key: null, pictures, alt, href }],
        },
      },
    )
  }
}
