import { expect, test } from 'vitest'
import { readAddress } from '../../../../lib/front/address.ts'

test.each([
  '/article/the-third-bottle.rsc',
  '/article/the-third-bottle.segments/_tree.segment.rsc',
  '/article/the-third-bottle.RSC/',
  '/article/the-third-bottle%2ersc',
  '/nothing.rsc?x=1',
  '/feed/index.rsc',
])('%s asks for what the framework tells its own scripts, and is no address of ours', (url) => {
  expect(readAddress(url)).toBeNull()
})
