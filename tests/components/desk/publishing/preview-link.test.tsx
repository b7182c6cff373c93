import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { LinkForm } from '../../../../components/desk/preview/link-form.tsx'
import { ToastProvider } from '../../../../components/desk/toasts.client.tsx'
import type { PreviewScreenView } from '../../../../lib/preview/screen.ts'

afterEach(() => vi.unstubAllGlobals())

const screenOf = (id: string, number: number) => (
  <ToastProvider>
    <LinkForm
      view={{ article: { id: 'a1' }, version: { id, number } } as PreviewScreenView}
      made={null}
      onMade={async () => {}}
    />
  </ToastProvider>
)

test('a link shows the version it was set to, also when another comes on the screen meanwhile', async () => {
  const asked: unknown[] = []
  vi.stubGlobal('fetch', async (_address: string, { body }: RequestInit) => {
    asked.push(JSON.parse(String(body)))
    return Response.json({ id: 'link', address: '/preview/KEY/' })
  })
  const { rerender } = render(screenOf('r2', 2))
  const user = userEvent.setup()
  const shows = screen.getByLabelText('Shows')
  await user.selectOptions(shows, 'Only version 2')
  rerender(screenOf('r3', 3))
  expect(shows).toHaveDisplayValue('Only version 2')
  await user.type(screen.getByLabelText('For whom'), 'Ada')
  await user.click(screen.getByRole('button', { name: 'Make the link' }))
  await waitFor(() => expect(asked).toMatchObject([{ revisionId: 'r2' }]))
  await user.selectOptions(shows, 'Only version 3')
  expect(shows).toHaveValue('r3')
})
