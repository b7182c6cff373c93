// Preview in a plain form: what stands in it is sent to be looked at, and the page is shown under it; nothing is saved.
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { FormField } from '../../../../components/desk/forms/form-field.client.tsx'
import { PlainForm } from '../../../../components/desk/forms/plain-form.client.tsx'
import { PreviewButton } from '../../../../components/desk/forms/preview-button.tsx'
import { deskAnswers } from '../../../support/desk/answers.ts'

const { sent, willAnswer } = deskAnswers()
class Unseen {
  observe() {}
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', Unseen)
  Element.prototype.scrollIntoView = () => {}
})

const open = () =>
  render(
    <PlainForm action="/api/desk/categories/c/">
      <input type="hidden" name="base" value="first" />
      <FormField name="name" label="Name" value="Gout" />
      <button type="submit">Save</button>
      <PreviewButton action="/api/desk/categories/c/preview/" />
    </PlainForm>,
  )

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const shown = () => screen.queryByRole('region', { name: 'Preview' })
const isAsked = () => !fireEvent(window, new Event('beforeunload', { cancelable: true }))

test('what stands in the form is looked at under it, by day and at night, and is still not saved', async () => {
  open()
  expect(shown()).toBeNull()
  willAnswer([200, { next: '/desk/trial/t1/light/category/gout/' }])
  await userEvent.type(screen.getByLabelText('Name'), ' anew')
  await press('Preview')
  expect(sent).toEqual([['/api/desk/categories/c/preview/', { base: 'first', name: 'Gout anew' }]])
  expect(await screen.findByTitle('The site as it will be')).toBeVisible()
  expect(screen.getByText('The preview stands below the form. Readers get nothing of it.')).toHaveRole(
    'status',
  )
  expect(isAsked()).toBe(true)
  await press('Night')
  expect(screen.getByRole('button', { name: 'Night' })).toHaveAttribute('aria-pressed', 'true')
  expect(screen.getByLabelText('Name')).toHaveValue('Gout anew')
})

test('what a preview is refused for stands beside its field, as when it is saved', async () => {
  open()
  const message = 'Name the category.'
  willAnswer([422, { error: { message, issues: [{ field: 'name', message }] } }])
  await userEvent.clear(screen.getByLabelText('Name'))
  await press('Preview')
  expect(await screen.findByText(message)).toBeVisible()
  expect(screen.getByLabelText('Name')).toHaveFocus()
  expect(shown()).toBeNull()
})

test('without scripts the page opens in a tab of its own', () => {
  open()
  const button = screen.getByRole('button', { name: 'Preview' })
  expect(button).toHaveAttribute('formaction', '/api/desk/categories/c/preview/')
  expect(button).toHaveAttribute('formtarget', '_blank')
})
