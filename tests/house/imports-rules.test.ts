import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wrongDirections } from './rules/directions.ts'
import {
  importsOfNoFile,
  inexactVersions,
  packagesOutOfPlace,
  undeclaredPackages,
  unexplainedPackages,
} from './rules/packages.ts'
import { componentsReachingTooFar, importCircles, zodThatCompiles } from './rules/reach.ts'
import { aFile, readTree, root } from './tree.ts'

const tree = readTree()
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

test('imports go one way: app, components, lib, db', () => {
  const samples = [
    aFile('components/article/a.tsx', "import { x } from '../../db/reader/articles.ts'"),
    aFile('lib/articles/a.ts', "import { x } from '../next/session.ts'"),
    aFile('lib/reader/a.ts', "import { x } from '../../db/store/articles/articles.ts'"),
    aFile('app/(site)/page.tsx', "import { x } from '../../db/client.ts'"),
    aFile('db/reader/a.ts', "import { x } from '../../lib/dates.ts'"),
    aFile('lib/dates.ts', "import { x } from '../components/ui/picture.tsx'"),
    aFile('lib/urls.ts', "import { x } from '../tests/support/cast.ts'"),
  ]
  expect(wrongDirections(samples)).toHaveLength(samples.length)
  const fine = [
    aFile('db/schema/a.ts', "import type { Doc } from '../../lib/rich-text/document.ts'"),
    aFile('db/migrate.ts', "import { Invalid } from '../lib/errors.ts'"),
    aFile('app/(site)/page.tsx', "import { x } from '../../lib/reader/home.ts'"),
    aFile('lib/reader/a.ts', "import type { Reading } from '../../db/client.ts'"),
  ]
  expect(wrongDirections(fine)).toEqual([])
  expect(wrongDirections(tree)).toEqual([])
})

test('no circle of imports', () => {
  const circle = [
    aFile('lib/a.ts', "import { b } from './b.ts'"),
    aFile('lib/b.ts', "import { c } from './c.ts'"),
    aFile('lib/c.ts', "import { a } from './a.ts'"),
    aFile('lib/d.ts', "import type { E } from './e.ts'"),
    aFile('lib/e.ts', "import { d } from './d.ts'"),
  ]
  expect(importCircles(circle)).toEqual(['lib/a.ts -> lib/b.ts -> lib/c.ts -> lib/a.ts'])
  expect(importCircles(tree)).toEqual([])
})

test('nothing a component brings along touches the database', () => {
  const samples = [
    aFile('components/a.client.tsx', "import { b } from '../lib/b.ts'"),
    aFile('lib/b.ts', "import { c } from '../db/store/c.ts'"),
    aFile('db/store/c.ts'),
  ]
  expect(componentsReachingTooFar(samples)).toEqual(['components/a.client.tsx brings along db/store/c.ts'])
  expect(componentsReachingTooFar(tree)).toEqual([])
})

test('no check of zod that reaches a browser is compiled there', () => {
  const samples = [
    aFile('components/a.client.tsx', "import { b } from '../lib/b.ts'\nimport type { E } from '../lib/e.ts'"),
    aFile('lib/b.ts', "import { z } from 'zod'"),
    aFile('components/c.tsx', "import { d } from '../lib/d.ts'"),
    aFile('lib/d.ts', "import { z } from 'zod'\nimport './no-eval.ts'"),
    aFile('lib/e.ts', "import { z } from 'zod'"),
    aFile('lib/no-eval.ts', "import { z } from 'zod'"),
  ]
  expect(zodThatCompiles(samples)).toEqual([
    'lib/b.ts reaches the browser with zod, but does not import lib/no-eval.ts',
  ])
  expect(zodThatCompiles(tree)).toEqual([])
})

test('the framework stays in app, components and lib/next, the database driver in db', () => {
  const samples = [
    aFile('lib/articles/a.ts', "import { cache } from 'react'"),
    aFile('lib/a.ts', "import { redirect } from 'next/navigation'"),
    aFile('lib/ops/a.ts', "import Database from 'better-sqlite3'"),
    aFile('app/a.tsx', "import { eq } from 'drizzle-orm'"),
  ]
  expect(packagesOutOfPlace(samples)).toHaveLength(samples.length)
  expect(packagesOutOfPlace([aFile('lib/next/a.ts', "import { cookies } from 'next/headers'")])).toEqual([])
  expect(packagesOutOfPlace(tree)).toEqual([])
})

test('what is imported is declared, and what ships needs no developer tool', () => {
  const own = { dependencies: { zod: '1.0.0' }, devDependencies: { vitest: '1.0.0' } }
  const samples = [
    aFile('lib/a.ts', "import { z } from 'zod'\nimport { vi } from 'vitest'\nimport x from 'left-pad'"),
    aFile('tests/unit/a.test.ts', "import { test } from 'vitest'"),
  ]
  expect(undeclaredPackages(samples, own)).toEqual([
    'lib/a.ts imports vitest, which package.json does not list for it',
    'lib/a.ts imports left-pad, which package.json does not list for it',
  ])
  expect(undeclaredPackages(tree, manifest)).toEqual([])
})

test('every relative import names an existing file with its ending', () => {
  const sample = aFile('lib/a.ts', "import { b } from './b'\nimport { c } from './c.ts'")
  expect(importsOfNoFile([sample], (path) => path === 'lib/c.ts')).toEqual([
    'lib/a.ts imports lib/b, which is no file',
  ])
  const paths = new Set(tree.map(({ path }) => path))
  expect(
    importsOfNoFile(
      tree.filter(({ path }) => !path.endsWith('.d.ts') && !path.startsWith('tests/house/')),
      (path) => paths.has(path),
    ),
  ).toEqual([])
})

test('every dependency has an exact version and a reason', () => {
  expect(inexactVersions({ dependencies: { a: '^1.2.3', b: '1.2.3', c: '*', d: '5.0.0-beta.32' } })).toEqual([
    'a is "^1.2.3"',
    'c is "*"',
  ])
  expect(inexactVersions(manifest)).toEqual([])
  const page = '- `a`, `b`: both for this.\n- `gone`: for nothing.\n'
  expect(unexplainedPackages({ dependencies: { a: '1.0.0', b: '1.0.0', c: '1.0.0' } }, page)).toEqual([
    'c has no reason in docs/dependencies.md',
    'docs/dependencies.md explains gone, which is gone',
  ])
  expect(unexplainedPackages(manifest, readFileSync(join(root, 'docs/dependencies.md'), 'utf8'))).toEqual([])
})
