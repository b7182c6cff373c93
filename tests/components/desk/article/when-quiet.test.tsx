import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useWhenQuiet } from '../../../../components/desk/article/saving/use-when-quiet.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function Asking({ isWanted }: { isWanted: boolean }) {
  return (
    <>
      <textarea aria-label="Text" />
      {useWhenQuiet(isWanted) && <p>Sign in to go on</p>}
    </>
  )
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds))
const isAsked = () => screen.queryByText('Sign in to go on') !== null

test('what asks by itself waits until the sentence is typed, and asks at once where nobody types', () => {
  const { rerender } = render(<Asking isWanted={false} />)
  const type = () => fireEvent.keyDown(screen.getByRole('textbox'), { key: 'a' })
  type()
  rerender(<Asking isWanted={true} />)
  for (let key = 0; key < 5; key++) {
    pass(1_000)
    type()
    expect(isAsked()).toBe(false)
  }
  pass(1_500)
  expect(isAsked()).toBe(true)
  type()
  expect(isAsked()).toBe(true)
  rerender(<Asking isWanted={false} />)
  pass(5_000)
  rerender(<Asking isWanted={true} />)
  expect(isAsked()).toBe(true)
})
