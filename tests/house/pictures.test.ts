import { expect, test } from 'vitest'
import { isSource, readTree } from './tree.ts'

const callers = (verb: string) =>
  readTree()
    .filter(
      ({ path, text }) =>
        isSource(path) && path.startsWith('lib/') && new RegExp(`(?<!function )\\b${verb}\\(`).test(text),
    )
    .map(({ path }) => path)

test('a picture comes in by addMedium, or its file takes the place of another, and in no third way', () => {
  expect(callers('takeIn')).toEqual(['lib/media/add.ts'])
  expect(callers('keepPicture').sort()).toEqual(['lib/media/files/take-in.ts', 'lib/media/replace.ts'])
})
