import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { NoPictures } from '../../../../components/desk/media/library/nothing.tsx'
import { type Given, readLibraryQuery } from '../../../../lib/media/library/query.ts'

const said = (asked: Given) => {
  const { container, unmount } = render(<NoPictures query={readLibraryQuery(asked)} />)
  const text = container.textContent ?? ''
  unmount()
  return text
}

test('only a library without any picture says that there are none yet', () => {
  render(<NoPictures query={readLibraryQuery({ medium: 'open' })} />)
  expect(screen.getByRole('heading', { name: 'No pictures yet' })).toBeVisible()
  for (const asked of [{ kind: 'gif' }, { uploader: 'u1' }, { from: '2026-01-15' }])
    expect(said(asked)).toBe('No picture fitsNo picture has all that these filters ask for.')
})

test('words that nothing has are named, and other filters with them', () => {
  expect(said({ q: 'heron' })).toMatch(/^No picture fits.*“heron” in its alt text.*file name\.$/)
  expect(said({ q: 'heron', show: 'mine' })).toMatch(/file name and fits these filters\.$/)
})

test('what is wrong with no picture is said of all pictures only', () => {
  expect(said({ show: 'missing-alt' })).toBe('Every picture has alt text.')
  expect(said({ show: 'missing-alt', kind: 'gif' })).toMatch(/^No picture fits/)
})

test('a page behind the last one does not call the library empty', () => {
  expect(said({ after: '1.m1' })).toBe('That was the last of them.')
})
