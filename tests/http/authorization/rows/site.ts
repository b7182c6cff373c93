// Who may change what stands around the articles, and what they are sorted by.
import { countedId } from '../../../support/cast.ts'
import type { Row } from '../row.ts'
import type { Thing } from '../things.ts'

const at = { name: 'main' }

/** Whole, but for its picture, which is in no library. */
const CAMPAIGN = {
  ...{ name: 'Lamps', advertiser: 'Lamps', kind: 'paid', label: 'Advertisement', placements: ['home'] },
  ...{ sections: [], firstDay: '2026-01-01', lastDay: null, weight: 1, mostTotal: null, mostDaily: null },
  ...{
    isPaused: false,
    creatives: [{ key: null, pictures: [{ size: '970x250', pictureId: 'none' }], alt: 'A lamp', href: '/' }],
  },
}

export const site: Record<string, Row> = {
  'GET /desk/activity/': { least: 'contributor' },
  'GET /api/desk/activity/export/': { least: 'contributor' },
  'GET /desk/settings/': { least: 'managing-editor' },
  'GET /desk/settings/history/': { least: 'managing-editor' },
  'POST /api/desk/settings/': { least: 'admin', body: { base: null, changed: {} } },
  'POST /api/desk/settings/plans/': {
    least: 'admin',
    body: { base: null, changed: {}, at: 1 },
    allowed: 422,
  },
  'POST /api/desk/settings/plans/[id]/unschedule/': { least: 'admin', on: 'none', body: {}, allowed: 409 },
  'POST /api/desk/settings/restore/': { least: 'admin', body: { versionId: 'none' }, allowed: 404 },
  'POST /api/desk/settings/trial/': { least: 'admin', body: { changed: {} } },
  'GET /api/desk/trial/': { least: 'contributor', query: '?id=none', allowed: 404 },
  'POST /api/desk/settings/test-letter/': { least: 'admin', body: { mailName: '', mailFrom: '' } },
  'GET /desk/menus/': { least: 'managing-editor' },
  'GET /desk/menus/[name]/': { least: 'managing-editor', at },
  'GET /desk/menus/[name]/history/': { least: 'managing-editor', at },
  'GET /desk/menus/[name]/frame/': { least: 'managing-editor', at },
  'POST /api/desk/menus/[name]/': {
    least: 'managing-editor',
    at,
    body: { base: 'not this one', entries: [] },
    allowed: 409,
  },
  'POST /api/desk/menus/[name]/check/': { least: 'managing-editor', at, body: { entries: [] } },
  'GET /api/desk/menus/[name]/state/': { least: 'managing-editor', at },
  'POST /api/desk/menus/[name]/unschedule/': {
    least: 'managing-editor',
    at,
    body: { versionId: 'none' },
    allowed: 404,
  },
  'POST /api/desk/menus/[name]/plan-again/': {
    least: 'managing-editor',
    at,
    body: { versionId: 'none' },
    allowed: 404,
  },
  'POST /api/desk/menus/[name]/restore/': {
    least: 'managing-editor',
    at,
    body: { base: null, versionId: 'none' },
    allowed: 404,
  },
  'GET /desk/ads/': { least: 'managing-editor' },
  'GET /desk/ads/new/': { least: 'managing-editor' },
  'GET /desk/ads/frame/': { least: 'managing-editor' },
  'GET /desk/ads/[id]/': { least: 'managing-editor', on: 'campaign' },
  'GET /api/desk/ads/[id]/report/': { least: 'managing-editor', on: 'campaign' },
  'POST /api/desk/ads/': { least: 'managing-editor', body: { fields: CAMPAIGN }, allowed: 422 },
  'POST /api/desk/ads/[id]/': {
    least: 'managing-editor',
    on: 'campaign',
    body: { base: 'another', fields: CAMPAIGN },
    allowed: 409,
  },
  'GET /desk/sponsors/': { least: 'managing-editor' },
  'GET /api/desk/sponsors/': { least: 'contributor' },
  'POST /api/desk/sponsors/': {
    least: 'managing-editor',
    body: () => ({ name: 'Larkspur', label: `Supported by ${countedId()}` }),
  },
  'POST /api/desk/sponsors/[id]/': {
    least: 'managing-editor',
    body: { base: 'another', name: 'Larkspur', label: 'Supported by nobody' },
    allowed: 404,
  },
  'POST /api/desk/sponsors/preview/': {
    least: 'managing-editor',
    body: () => ({ name: 'Larkspur', label: `Supported by ${countedId()}` }),
  },
  'POST /api/desk/sponsors/[id]/preview/': {
    least: 'managing-editor',
    body: { base: 'another', name: 'Larkspur', label: 'Supported by nobody' },
    allowed: 404,
  },
  'POST /api/desk/sponsors/[id]/remove/': { least: 'managing-editor', body: {}, allowed: 404 },
  'POST /api/desk/sponsors/[id]/restore/': { least: 'managing-editor', body: {}, allowed: 404 },
  'GET /desk/promo-bar/': { least: 'managing-editor' },
  'GET /desk/promo-bar/frame/': { least: 'managing-editor' },
  'POST /api/desk/promo-bar/': {
    least: 'managing-editor',
    body: { base: 'not this one', promos: [] },
    allowed: 409,
  },
  'GET /desk/categories/': { least: 'editor' },
  'GET /desk/categories/[id]/': { least: 'editor', on: 'category' },
  'POST /api/desk/categories/': {
    least: 'editor',
    body: () => ({ name: `New ${countedId()}`, parentId: null }),
  },
  'POST /api/desk/categories/arrange/': {
    least: 'editor',
    body: { before: [], after: [] },
    allowed: 409,
  },
  'POST /api/desk/categories/[id]/': {
    least: 'editor',
    on: 'category',
    body: { base: 'another', name: 'Gout', slug: 'gout', kind: 'section' },
    allowed: 409,
  },
  'POST /api/desk/categories/[id]/preview/': {
    least: 'editor',
    on: 'category',
    body: { base: 'another', name: 'Gout', slug: 'gout', kind: 'section' },
    allowed: 409,
  },
  'POST /api/desk/categories/[id]/remove/': { least: 'editor', on: 'none', body: {}, allowed: 404 },
  'POST /api/desk/categories/[id]/restore/': { least: 'editor', on: 'none', body: {}, allowed: 404 },
  'POST /api/desk/categories/[id]/merge/': {
    least: 'managing-editor',
    on: 'category',
    body: { into: 'none' },
    allowed: 404,
  },
  'GET /desk/tags/': { least: 'editor' },
  'GET /desk/tags/[id]/': { least: 'editor', on: 'tag' },
  'POST /api/desk/tags/[id]/rename/': {
    least: 'editor',
    on: 'tag',
    body: ({ id, name }: Thing) => ({ was: name, name: `Renamed ${id}` }),
  },
  'POST /api/desk/tags/[id]/merge/': { least: 'editor', on: 'tag', body: { into: 'none' }, allowed: 404 },
  'POST /api/desk/merges/[id]/undo/': { least: 'editor', on: 'none', body: {}, allowed: 404 },
  'GET /desk/retag/': { least: 'editor' },
  'POST /api/desk/retaggings/': {
    least: 'editor',
    body: { articleIds: ['none'], add: 'gout' },
    allowed: 409,
  },
  'POST /api/desk/retaggings/[id]/undo/': { least: 'editor', on: 'none', body: {}, allowed: 404 },
  'POST /api/desk/tags/[id]/split/': {
    least: 'editor',
    on: 'tag',
    body: { name: 'Another', articleIds: ['none'] },
    allowed: 409,
  },
  'POST /api/desk/tags/[id]/remove/': { least: 'editor', on: 'tag', body: {} },
  'POST /api/desk/tags/[id]/restore/': { least: 'editor', on: 'none', body: {}, allowed: 404 },
  'POST /api/desk/splits/[id]/undo/': { least: 'editor', on: 'none', body: {}, allowed: 404 },
  'GET /desk/authors/': { least: 'editor' },
  'GET /desk/authors/[id]/': { least: 'editor', on: 'author' },
  'POST /api/desk/authors/[id]/': {
    least: 'editor',
    on: 'author',
    body: { base: 'another', name: 'Ida Sample', slug: 'ida-sample' },
    allowed: 409,
  },
  'POST /api/desk/authors/[id]/preview/': {
    least: 'editor',
    on: 'author',
    body: { base: 'another', name: 'Ida Sample', slug: 'ida-sample' },
    allowed: 409,
  },
  'POST /api/desk/authors/[id]/remove/': { least: 'editor', on: 'none', body: {}, allowed: 404 },
  'POST /api/desk/authors/[id]/restore/': { least: 'editor', on: 'none', body: {}, allowed: 404 },
  'POST /api/desk/authors/[id]/merge/': {
    least: 'managing-editor',
    on: 'author',
    body: { into: 'none' },
    allowed: 404,
  },
  'POST /api/desk/authors/arrange/': {
    least: 'editor',
    body: { before: ['another'], after: ['another'] },
    allowed: 409,
  },
}
