import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formsThatLoseText, routesWithoutHandle } from './rules/desk-routes.ts'
import { commandsThatDoNotExist, decisionsAmiss } from './rules/documents.ts'
import { aFile, readTree, root } from './tree.ts'

const tree = readTree()

test('every verb of the desk goes through handle', () => {
  const handle = "import { handle } from '../../../../lib/next/handle.ts'\n"
  const samples = [
    aFile('app/api/desk/articles/route.ts', `${handle}export const POST = handle({ input }, saveArticle)\n`),
    aFile('app/api/desk/issues/route.ts', `${handle}export async function POST() {}\n`),
    aFile('app/api/desk/menus/route.ts', 'export const POST = handle(x)\n'),
  ]
  expect(routesWithoutHandle(samples)).toEqual([
    'app/api/desk/issues/route.ts: POST does not go through handle',
    'app/api/desk/menus/route.ts does not import handle from lib/next/handle.ts',
  ])
  expect(routesWithoutHandle(tree)).toEqual([])
})

test('every form of the desk that posts is one that keeps what was typed', () => {
  const plain = '<form action={urls.sendAuthor(id)} method="post">'
  const samples = [
    aFile('components/desk/authors/form-view.tsx', plain),
    aFile('components/desk/authors/authors-view.tsx', '<form method="get"> <PlainForm action={a}>'),
    aFile('components/desk/auth/steps.tsx', plain),
    aFile('components/desk/tags/tag-view.tsx', '<form onSubmit={(event) => go(event)} method="post">'),
  ]
  expect(formsThatLoseText(samples)).toEqual([
    'components/desk/authors/form-view.tsx',
    'components/desk/tags/tag-view.tsx',
  ])
  expect(formsThatLoseText(tree)).toEqual([])
})

test('every command our documents name exists', () => {
  const page = aFile(
    'README.md',
    '`npm run demo`, `npm run dance`, `npm test`, `npx masthead import wxr FILE`, `npx masthead fly`',
  )
  const known = { scripts: ['demo', 'test'], commands: ['import'] }
  expect(commandsThatDoNotExist([page], known)).toEqual([
    'README.md: npm run dance',
    'README.md: npx masthead fly',
  ])
  const scripts = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts)
  const commands = tree.flatMap(({ path }) => /^lib\/ops\/commands\/([\w-]+)\.ts$/.exec(path)?.[1] ?? [])
  expect(commandsThatDoNotExist(tree, { scripts, commands })).toEqual([])
})

test('every decision has a number of its own, and every one that is named exists', () => {
  const samples = [
    aFile('docs/decisions/001-paper.md', '# 001: Paper'),
    aFile('docs/decisions/001-ink.md', '# 001: Ink (decision 001)'),
    aFile('lib/ink.ts', '// Blue (decision 002).'),
  ]
  expect(decisionsAmiss(samples)).toEqual(['001 is the number of two decisions', 'lib/ink.ts: decision 002'])
  expect(decisionsAmiss(tree)).toEqual([])
})
