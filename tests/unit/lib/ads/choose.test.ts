// Which advertisement stands where: shares by weight, the house's own last, no two alike, and always the same for the same page.
import { expect, test } from 'vitest'
import { type Candidate, chooseAds } from '../../../../lib/ads/choose.ts'

const one = (campaignId: string, given: Partial<Candidate<string>> = {}): Candidate<string> => ({
  ...{ campaignId, kind: 'paid', placements: ['advert'], weight: 1, creatives: [campaignId] },
  ...given,
})
const at = (candidates: Candidate<string>[], places = ['advert-1'], turn = 0, page = 'page') =>
  chooseAds(candidates, {
    page,
    places,
    turn,
    fitOf: (creative) => (creative.startsWith('broad') ? 'shrunk' : 'own'),
  })
const shares = (candidates: Candidate<string>[], turns = 1000) => {
  const shown = Array.from({ length: turns }, (_, turn) => at(candidates, ['advert-1'], turn).choices[0])
  return Object.fromEntries(
    [...Map.groupBy(shown, (choice) => choice?.creative ?? 'none')].map(([name, all]) => [name, all.length]),
  )
}

test('a place is filled by what names it, or all of its kind; without any it is left out', () => {
  const home = one('a', { placements: ['home'] })
  const second = one('b', { placements: ['advert-2'] })
  const { choices, isTurning } = at([home, second], ['home', 'advert-1', 'advert-2', 'advert-22'])
  expect(choices.map(({ place, creative }) => [place, creative])).toEqual([
    ['home', 'a'],
    ['advert-2', 'b'],
  ])
  expect(isTurning).toBe(false)
  expect(at([one('c')], ['advert-9']).choices).toHaveLength(1)
})

test('the house’s own stand only where nobody pays', () => {
  const house = one('house', { kind: 'house' })
  const paid = one('paid', { placements: ['advert-1'] })
  const { choices } = at([house, paid], ['advert-1', 'advert-2'])
  expect(choices.map(({ creative }) => creative)).toEqual(['paid', 'house'])
})

test('where there is a choice, no page shows one twice', () => {
  for (let turn = 0; turn < 50; turn += 1) {
    const { choices } = at(
      [one('a', { weight: 50 }), one('b'), one('c')],
      ['advert-1', 'advert-2', 'advert-3'],
      turn,
    )
    expect(new Set(choices.map(({ creative }) => creative)).size).toBe(3)
  }
  expect(at([one('a')], ['advert-1', 'advert-2']).choices).toHaveLength(2)
})

test('turn by turn, each has the share that its weight says, to the hundredth', () => {
  const got = shares([one('a', { weight: 3 }), one('b', { weight: 1 }), one('c', { weight: 1 })])
  expect(Math.abs((got.a ?? 0) - 600)).toBeLessThan(10)
  expect(Math.abs((got.b ?? 0) - 200)).toBeLessThan(10)
})

test('pictures of one campaign take turns', () => {
  const got = shares([one('a', { creatives: ['x', 'y'] }), one('b', { creatives: ['z'] })])
  expect(Math.abs((got.x ?? 0) - 250)).toBeLessThan(10)
  expect(Math.abs((got.z ?? 0) - 500)).toBeLessThan(10)
  expect(at([one('a', { creatives: ['x', 'y'] })]).isTurning).toBe(true)
})

test('in one hour pages differ, and each is the same however often it is made', () => {
  const both = [one('a'), one('b')]
  const pages = Array.from({ length: 200 }, (_, page) => at(both, ['advert-1'], 7, String(page)).choices)
  expect(pages).toEqual(
    Array.from({ length: 200 }, (_, page) => at(both, ['advert-1'], 7, String(page)).choices),
  )
  const firsts = pages.filter(([choice]) => choice?.creative === 'a').length
  expect(firsts).toBeGreaterThan(70)
  expect(firsts).toBeLessThan(130)
})

test('who has a picture made for this screen comes first, the house’s own too; broad ones only where nobody has', () => {
  const broad = one('paid', { creatives: ['broad'] })
  const house = one('house', { kind: 'house' })
  expect(at([broad, house]).choices.map(({ creative }) => creative)).toEqual(['house'])
  expect(at([broad, one('broad house', { kind: 'house' })]).choices[0]?.creative).toBe('broad')
  expect(at([one('a', { creatives: ['broad', 'x'] })]).choices[0]?.creative).toBe('x')
})

test('what suits a place in no way is not shown there, whatever its weight', () => {
  const candidates = [one('a', { weight: 90, placements: ['sidebar'] })]
  expect(
    chooseAds(candidates, { page: 'p', places: ['sidebar'], turn: 0, fitOf: () => null }).choices,
  ).toEqual([])
})
