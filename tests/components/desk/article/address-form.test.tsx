// The address of an article or a page in its form.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { AddressForm } from '../../../../components/desk/article/panel/slug-section.tsx'
import { ToastProvider } from '../../../../components/desk/toasts.client.tsx'

test('an address that is refused says why at its field, beside what it will look like', async () => {
  const message = 'Another article has this address.'
  const refuse = async () => ({
    ...{ ok: false as const, status: 409, message, issues: [], current: null },
  })
  const work = { slug: 'gout', wasPublished: false, may: { slug: true } }
  render(
    <ToastProvider>
      <AddressForm form="address" work={work} title="" onChange={refuse} />
    </ToastProvider>,
  )
  const field = screen.getByLabelText('Last part of the address')
  expect(field).toHaveAccessibleDescription('/article/gout/')
  await userEvent.type(field, 's')
  await userEvent.click(screen.getByRole('button', { name: 'Change the address' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(message)
  expect(field).toBeInvalid()
  expect(field).toHaveAccessibleDescription(`${message} /article/gouts/`)
})
