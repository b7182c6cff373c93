import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { COVER_KEYS, coverSvg } from '../../../../../../lib/ops/seed/plates/cover.ts'
import { AD_KEYS, houseAdSvg } from '../../../../../../lib/ops/seed/plates/house-ad.ts'
import { PLATE_KEYS, plateSvg } from '../../../../../../lib/ops/seed/plates/plate.ts'
import { PORTRAIT_KEYS, portraitSvg } from '../../../../../../lib/ops/seed/plates/portrait.ts'

const PLATES =
  `knee-joint hip-joint hand-bones foot-bones spine-column sacroiliac synovial-fold cartilage-layers bone-lattice
  urate-crystals pyrophosphate-crystals capillary-loops artery-wall temporal-artery neutrophil-field antibody-flock b-cell-map
  muscle-fibres salivary-gland tear-film skin-fibrosis butterfly-mask child-growth pain-map nerve-roots infusion-drip
  syringe-vials tablet-grid microscope ultrasound-wave radiograph-frame stethoscope clinic-door waiting-room ledger-codes
  keyboard-screen scales capitol-steps lecture-hall podium letter-desk open-notebook two-chairs window-garden bridge-span
  river-delta lighthouse compass-rose ladder-books medal-ribbon exam-paper calendar-wall telephone-cord gene-helix
  chart-survival chart-forest chart-bars film-reel`.split(/\s+/)
const AUTHORS =
  `halvorsen okafor delacroix brandt nakamura varga whitlock adeyemi castellanos lindqvist mcallister petrosyan rao
  thorne`.split(/\s+/)
const ISSUES = ['i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'i8', 'i9', 'i10']
const MONTH = {
  month: 'November',
  year: 2023,
  volume: 18,
  number: 11,
  lines: ['One line', 'Another line', 'A third'],
}

const draw = {
  plate: plateSvg,
  portrait: portraitSvg,
  cover: (key: string) => coverSvg(key, MONTH),
  billboard: (key: string) => houseAdSvg(key),
  leaderboard: (key: string) => houseAdSvg(key, '728x90'),
  banner: (key: string) => houseAdSvg(key, '320x100'),
  rectangle: (key: string) => houseAdSvg(key, '300x250'),
  'half page': (key: string) => houseAdSvg(key, '300x600'),
}
const ADS = ['subscribe', 'archive', 'meeting', 'podcast', 'goniometer', 'banister']
const everything: [keyof typeof draw, readonly string[]][] = [
  ['plate', PLATES],
  ['portrait', AUTHORS],
  ['cover', ISSUES],
  ['billboard', ADS],
  ['leaderboard', ADS.slice(0, 2)],
  ['banner', ADS.slice(0, 2)],
  ['rectangle', ADS],
  ['half page', ADS.slice(0, 2)],
]
const names = everything.flatMap(([kind, keys]) => keys.map((key) => ({ name: `${kind}:${key}`, kind, key })))
const chance = vi.spyOn(Math, 'random')
const clock = vi.spyOn(Date, 'now')
const drawn = new Map<string, string>()
let asked = 0

beforeAll(() => {
  const before = chance.mock.calls.length + clock.mock.calls.length
  for (const { name, kind, key } of names) drawn.set(name, draw[kind](key))
  asked = chance.mock.calls.length + clock.mock.calls.length - before
}, 60_000)

describe('the pictures of the demo magazine', () => {
  it('exist for every name that articles, authors, issues and advertisements use', () => {
    expect([...PLATE_KEYS].sort()).toEqual([...PLATES].sort())
    expect([...PORTRAIT_KEYS].sort()).toEqual([...AUTHORS].sort())
    expect([...COVER_KEYS].sort()).toEqual([...ISSUES].sort())
    expect([...AD_KEYS].sort()).toEqual([...ADS].sort())
  })

  it.each(names)('$name is well-formed, light and needs nothing from elsewhere', ({ name }) => {
    const svg = drawn.get(name) ?? ''
    const tags = tagsOf(svg)
    expect(tags).toEqual(expect.arrayContaining(['svg', 'path']))
    expect(tags.filter((tag) => !['svg', 'g', 'path', 'clipPath'].includes(tag))).toEqual([])
    expect(svg).not.toMatch(/NaN|undefined|Infinity|\d e-?\d|href|url\((?!#)|@import|<!/)
    expect(svg.length).toBeLessThan(600_000)
  })

  it('are all different, and each clipping name is used once in its picture', () => {
    expect(new Set(drawn.values()).size).toBe(drawn.size)
    for (const [name, svg] of drawn) {
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size, name).toBe(ids.length)
    }
  })

  it('come out the same when drawn a second time, for no chance and no clock is asked', () => {
    expect(asked).toBe(0)
    for (const { name, kind, key } of names.filter((_, i) => i % 6 === 0)) {
      expect(draw[kind](key) === drawn.get(name), name).toBe(true)
    }
  })

  it('refuse a name nobody drew', () => {
    for (const kind of Object.values(draw)) expect(() => kind('unicorn')).toThrow(RangeError)
  })
})

function tagsOf(svg: string): string[] {
  const tags = new Set<string>()
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => tags.add(name))
  parser.write(svg).close()
  return [...tags]
}
