import { expect, test } from 'vitest'
import { manifest, methodsOf } from '../http/authorization/manifest.ts'
import { parts, rows } from '../http/authorization/rows.ts'

test('every route says in tests/http/authorization/rows.ts who may use it', () => {
  const routes = manifest()
  expect(routes).toContain('POST /api/desk/articles/[id]/publish/')
  expect(routes).toContain('GET /desk/articles/[id]/')
  expect(routes.filter((route) => !rows[route])).toEqual([])
  expect(Object.keys(rows).filter((route) => !routes.includes(route))).toEqual([])
  expect(parts.flatMap((part) => Object.keys(part))).toHaveLength(Object.keys(rows).length)
})

test('whichever way a route offers a method, it is seen', () => {
  expect(methodsOf('export const POST = handle({})\nexport async function GET() {}')).toEqual(['GET', 'POST'])
  expect(methodsOf("export { one as PUT, two as PATCH } from './x.ts'\nexport { DELETE }")).toEqual([
    'PUT',
    'PATCH',
    'DELETE',
  ])
  expect(methodsOf('export const runtime = 1')).toEqual([])
})
