import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { TextField } from '../../../components/desk/fields/text-field.tsx'
import { Menu, MenuAct, MenuLink } from '../../../components/desk/menu.tsx'
import { type Toast, ToastProvider, useToasts } from '../../../components/desk/toasts.client.tsx'

function Sayer({ toast }: { toast: Toast }) {
  const { say } = useToasts()
  return (
    <>
      <button type="button" onClick={() => say(toast)}>
        Act
      </button>
      <input aria-label="Words" />
    </>
  )
}

async function say(toast: Toast) {
  const user = userEvent.setup()
  render(
    <ToastProvider>
      <main id="screen" tabIndex={-1}>
        <Sayer toast={toast} />
      </main>
    </ToastProvider>,
  )
  await user.click(screen.getByRole('button', { name: 'Act' }))
  return user
}

test('a message is told to screen readers and can be closed', async () => {
  const user = await say({ text: 'Moved 2 articles to the trash.' })
  expect(screen.getByRole('status').textContent).toContain('Moved 2 articles to the trash.')
  await user.click(screen.getByRole('button', { name: 'Close this message' }))
  expect(screen.queryByText(/Moved/)).toBeNull()
})

test('an act is taken back by its button or by Ctrl+Z, once', async () => {
  const undo = vi.fn()
  const user = await say({ text: 'Trashed.', undo })
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await user.keyboard('{Control>}z{/Control}')
  expect(undo).toHaveBeenCalledTimes(1)
  await user.click(screen.getByRole('button', { name: 'Act' }))
  await user.keyboard('{Control>}z{/Control}')
  expect(undo).toHaveBeenCalledTimes(2)
  expect(screen.queryByText('Trashed.')).toBeNull()
})

test('Ctrl+Z in a field is the field’s own', async () => {
  const undo = vi.fn()
  const user = await say({ text: 'Trashed.', undo })
  await user.click(screen.getByRole('textbox'))
  await user.keyboard('{Control>}z{/Control}')
  expect(undo).not.toHaveBeenCalled()
})

test('a message that goes while the keyboard is in it leads back to where that came from, or to the screen', async () => {
  const user = await say({ text: 'Trashed.', undo() {} })
  const field = screen.getByRole('textbox')
  await user.click(field)
  screen.getByRole('button', { name: 'Undo' }).focus()
  await user.keyboard('{Enter}')
  expect(field).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Act' }))
  screen.getByRole('button', { name: 'Act' }).blur()
  screen.getByRole('button', { name: 'Close this message' }).focus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('main')).toHaveFocus()
})

test('an undo that fails says so', async () => {
  const user = await say({ text: 'Trashed.', undo: () => Promise.reject(new Error('gone')) })
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('could not be undone'))
})

test('a menu opens, moves and picks by keyboard', async () => {
  const pick = vi.fn()
  const user = userEvent.setup()
  render(
    <Menu label="Status">
      <MenuAct onPick={() => pick('draft')}>Draft</MenuAct>
      <MenuAct onPick={() => pick('ready')}>Ready</MenuAct>
      <MenuLink href="/desk/articles/">Articles</MenuLink>
    </Menu>,
  )
  screen.getByRole('button', { name: 'Status' }).focus()
  await user.keyboard('{Enter}')
  await screen.findByRole('menu')
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(pick).toHaveBeenCalledWith('ready')
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
})

test('a field takes letters only once somebody hears them: what is typed before React throws away', () => {
  const field = <TextField label="Caption" value="" onChange={() => {}} />
  expect(renderToString(field)).toContain('readOnly')
  render(field)
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Caption' }).readOnly).toBe(false)
})
