// The parts of the side panel: folded they say what is in them, and a browser remembers which were open.
import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { PanelSection } from '../../../../components/desk/article/panel/section.tsx'

beforeEach(() => localStorage.clear())

const section = (more: { isOpenAtFirst?: boolean } = {}) => (
  <PanelSection name="tags" title="Tags" summary="gout, empathy" {...more}>
    <p>All of them</p>
  </PanelSection>
)

/** The browser says it after the fact, as with a click on its own triangle. */
function toggle(isOpen: boolean) {
  const part = screen.getByRole('group') as HTMLDetailsElement
  part.open = isOpen
  fireEvent(part, new Event('toggle'))
}

test('folded it says what is in it; open it shows the thing itself', () => {
  render(section())
  expect(screen.getByText('gout, empathy')).toBeVisible()
  expect(screen.getByText('All of them')).not.toBeVisible()
  toggle(true)
  expect(screen.queryByText('gout, empathy')).toBeNull()
  expect(screen.getByText('All of them')).toBeVisible()
})

test('what somebody opened or folded stays so the next time', () => {
  const { unmount } = render(section())
  toggle(true)
  unmount()
  const again = render(section())
  expect(screen.getByRole('group')).toHaveAttribute('open')
  toggle(false)
  again.unmount()
  render(section({ isOpenAtFirst: true }))
  expect(screen.getByRole('group')).not.toHaveAttribute('open')
})

test('a browser that keeps nothing, or something else, folds all the same', () => {
  localStorage.setItem('masthead:panel', 'not JSON')
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('No room.', 'QuotaExceededError')
  })
  render(section({ isOpenAtFirst: true }))
  expect(screen.getByRole('group')).toHaveAttribute('open')
  toggle(false)
  expect(screen.getByText('gout, empathy')).toBeVisible()
})
