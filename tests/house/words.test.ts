import { expect, test } from 'vitest'
import {
  dataAddresses,
  impatience,
  inlineStyles,
  looseEnds,
  machineTraces,
  rawHtml,
  serverActionsAndCaches,
} from './rules/words.ts'
import { aFile, readTree } from './tree.ts'

const tree = readTree()

test('no Server Actions and no "use cache"', () => {
  const samples = [
    aFile('app/a.ts', "'use server'\n"),
    aFile('lib/b.ts', "async function b() {\n  'use cache'\n}\n"),
  ]
  expect(serverActionsAndCaches(samples)).toHaveLength(2)
  expect(serverActionsAndCaches(tree)).toEqual([])
})

test('no inline styles, which the security policy forbids', () => {
  const samples = [
    aFile('components/a.tsx', "<p style={{ color: 'red' }} />"),
    aFile('components/b.tsx', '<p data-style="x" />'),
  ]
  expect(inlineStyles(samples)).toEqual(["components/a.tsx:1 <p style={{ color: 'red' }} />"])
  expect(inlineStyles(tree)).toEqual([])
})

test('raw HTML enters a page in components only, named as such by lib', () => {
  const samples = [
    aFile('app/(site)/page.tsx', '<p dangerouslySetInnerHTML={{ __html: view.introHtml }} />'),
    aFile('components/lists/a.tsx', '<p dangerouslySetInnerHTML={{ __html: article.title }} />'),
    aFile('components/lists/b.tsx', '<p dangerouslySetInnerHTML={{ __html: view.introHtml }} />'),
  ]
  expect(rawHtml(samples)).toHaveLength(2)
  expect(rawHtml(tree)).toEqual([])
})

test('no data: addresses, which the security policy forbids', () => {
  expect(
    dataAddresses([aFile('app/a.css', 'a { background: url("data:image/png;base64,AA") }')]),
  ).toHaveLength(1)
  expect(dataAddresses(tree)).toEqual([])
})

test('no folder of the machine it was written on, no address of a registry', () => {
  const samples = [
    aFile('docs/a.md', 'see /' + 'home/ada/masthead'),
    aFile('lib/b.ts', "open('/" + "Users/ada/x')"),
    aFile('package-lock.json', 'https://registry' + '.npmjs.org/x'),
    aFile('docs/c.md', 'https://magazine.example/work/hours is fine, and so is ./work/x'),
  ]
  expect(machineTraces(samples).map((complaint) => complaint.split(':')[0])).toEqual([
    'docs/a.md',
    'lib/b.ts',
    'package-lock.json',
  ])
  expect(machineTraces(tree)).toEqual([])
})

test('nothing is left half done', () => {
  const samples = [
    aFile('tests/unit/a.test.ts', "test.only('x', () => {})"),
    aFile('lib/b.ts', '// TODO: later'),
    aFile('lib/c.ts', '// TODO #12: when the store is there'),
  ]
  expect(looseEnds(samples)).toHaveLength(2)
  expect(looseEnds(tree)).toEqual([])
})

test('a test waits as long as the project says, and no shorter time of its own', () => {
  const samples = [
    aFile('tests/unit/a.test.ts', 'await vi.' + 'waitFor(() => expect(a).toBe(1))'),
    aFile('tests/unit/b.test.ts', 'await expect.poll(look, { timeout: 500 }).toBe(1)'),
    aFile('tests/browser/c.test.ts', "await link.waitFor({ state: 'hidden', timeout: 500 })"),
    aFile('tests/unit/d.test.ts', 'await expect.poll(look).toBe(1)'),
    aFile('tests/components/e.test.tsx', 'await waitFor(() => expect(a).toBe(1))'),
  ]
  expect(impatience(samples).map((complaint) => complaint.split(':')[0])).toEqual([
    'tests/unit/a.test.ts',
    'tests/unit/b.test.ts',
    'tests/browser/c.test.ts',
  ])
  expect(impatience(tree)).toEqual([])
})
