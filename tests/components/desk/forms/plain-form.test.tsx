// Forms of the desk that work as forms: what is refused is said beside its field, and nothing that was typed goes.
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FormField, FormSelect, FormTick } from '../../../../components/desk/forms/form-field.client.tsx'
import { meet } from '../../../../components/desk/forms/meet.ts'
import { PlainForm } from '../../../../components/desk/forms/plain-form.client.tsx'
import { deskAnswers } from '../../../support/desk/answers.ts'

const { sent, willAnswer } = deskAnswers()

const KINDS = [
  { value: 'section', words: 'A section' },
  { value: 'hub', words: 'A hub' },
]

const FORM = (
  <PlainForm action="/api/desk/authors/a/">
    <input type="hidden" name="base" value="first" />
    <FormField name="name" label="Name" value="Ingrid" />
    <FormField name="orcid" label="ORCID iD" value="" help="As in 0000-0002-1825-0097." />
    <FormField name="bio" label="Biography" value="Writes." rows={3} />
    <FormSelect name="kind" label="Kind" value="section" options={KINDS} />
    <FormTick name="isEditor" label="Stands there" isTicked={false} />
    <button type="submit">Save</button>
  </PlainForm>
)

const open = () => render(FORM)

const field = (name: string) => screen.getByRole('textbox', { name })
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }))

/** Whether the browser would ask before the page is left. */
const isAsked = () => !fireEvent(window, new Event('beforeunload', { cancelable: true }))

const WRONG = 'A digit is missing.'
const refused = { error: { message: WRONG, issues: [{ field: 'orcid', message: WRONG }] } }

test('a fault stands beside its field, which gets the keyboard; what was typed stays, and leaving is asked about', async () => {
  open()
  expect(isAsked()).toBe(false)
  willAnswer([422, refused], [422, refused])
  await userEvent.type(field('ORCID iD'), '0000')
  await userEvent.type(field('Biography'), ' Edits.')
  await save()
  expect(sent[0]).toEqual([
    '/api/desk/authors/a/',
    { base: 'first', name: 'Ingrid', orcid: '0000', bio: 'Writes. Edits.', kind: 'section' },
  ])
  expect(await screen.findByText(WRONG)).toBeVisible()
  expect(field('ORCID iD')).toHaveAccessibleDescription(`As in 0000-0002-1825-0097. ${WRONG}`)
  expect(field('ORCID iD')).toHaveFocus()
  expect(field('Biography')).toHaveValue('Writes. Edits.')
  expect(screen.getByRole('alert')).toHaveTextContent('What is wrong stands beside its field.')
  expect(isAsked()).toBe(true)
  await save()
  expect(sent).toHaveLength(2)
})

test('what was typed before scripts ran is the editor’s, not the server’s', () => {
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = renderToString(FORM)
  const early = container.querySelector<HTMLInputElement>('[name=name]')
  if (early) early.value = 'Ingrid Early'
  render(FORM, { container, hydrate: true })
  expect(early).toHaveValue('Ingrid Early')
  expect(isAsked()).toBe(true)
})

test('what belongs to no field is said above the form, also when nobody answers', async () => {
  open()
  willAnswer([422, { error: { message: 'Gone.', issues: [{ field: 'photoId', message: 'Gone.' }] } }])
  await save()
  expect(await screen.findByRole('alert')).toHaveTextContent(/^Gone\.$/)
})

test('of two who save at once the second sees both, takes in what only the other changed, and saves on from there', async () => {
  open()
  const current = { base: 'second', name: 'Ingrid H.', orcid: '', bio: 'Wrote.', kind: 'hub', isEditor: 'on' }
  willAnswer([409, { error: { message: 'Somebody was quicker.', current } }])
  await userEvent.type(field('Biography'), ' Edits.')
  await save()
  expect(await screen.findByRole('alert')).toHaveTextContent('Somebody was quicker. Both stand at the fields')
  expect(field('Biography')).toHaveValue('Writes. Edits.')
  expect(field('Biography')).toHaveAccessibleDescription(/yours stands here. Theirs: Wrote\./)
  expect(field('Name')).toHaveValue('Ingrid H.')
  expect(field('Name')).toHaveAccessibleDescription(/The other one: Ingrid\./)
  expect(screen.getByRole('combobox', { name: 'Kind' })).toHaveValue('hub')
  expect(screen.getByRole('combobox', { name: 'Kind' })).toHaveAccessibleDescription(/A section/)
  expect(screen.getByRole('checkbox')).toBeChecked()
  const [, bio] = screen.getAllByRole('button', { name: 'Take the other one' })
  await userEvent.click(bio as HTMLElement)
  expect(field('Biography')).toHaveValue('Wrote.')
  expect(field('Biography')).toHaveAccessibleDescription(/The other one: Writes. Edits\./)
  willAnswer([422, refused])
  await save()
  expect(sent[1]?.[1]).toEqual({ ...current })
})

test('a conflict about what a form does not show says that it can be sent again', async () => {
  open()
  willAnswer([409, { error: { message: 'Somebody was quicker.', current: { base: 'second' } } }])
  await save()
  expect(await screen.findByRole('alert')).toHaveTextContent('It is nothing that stands in this form')
})

test('a form of one button says that the page is to be made again, and begins from nothing new by itself', async () => {
  render(
    <PlainForm action="/api/desk/authors/a/">
      <input type="hidden" name="base" value="first" />
      <button type="submit">Save</button>
    </PlainForm>,
  )
  const late: [number, object] = [409, { error: { message: 'Late.', current: { base: 'second' } } }]
  willAnswer(late, late)
  await save()
  await screen.findByRole('button', { name: 'Reload the page' })
  await save()
  expect(sent.map(([, body]) => body)).toEqual([{ base: 'first' }, { base: 'first' }])
})

test('only what the other has changed to something else needs a word', () => {
  const values = {
    start: { a: '1', b: '1', c: '1', d: '1', e: '1' },
    mine: { a: '1', b: '2', c: '1', d: '2', e: '2' },
    theirs: { a: '1', b: '1', c: '3', d: '3', e: '2' },
  }
  expect([...meet(['a', 'b', 'c', 'd', 'e', 'f'], values)]).toEqual([
    ['c', { kind: 'taken', other: '1' }],
    ['d', { kind: 'offered', other: '3' }],
  ])
})

test('a form that was done and stays open says so and leads on, sends nothing twice, and sends what is changed', async () => {
  open()
  willAnswer([200, { next: '#next' }])
  await userEvent.type(field('Name'), ' Berg')
  await save()
  expect(screen.queryByRole('status')).toBeNull()
  await save()
  expect(await screen.findByRole('status')).toHaveTextContent('This was done already. Go on')
  expect(screen.getByRole('link', { name: 'Go on' })).toHaveAttribute('href', '#next')
  expect([sent.length, isAsked()]).toEqual([1, false])
  willAnswer([422, refused])
  await userEvent.type(field('Name'), ' Dahl')
  await save()
  expect([sent.length, screen.queryByRole('status')]).toEqual([2, null])
})

test('a page that the browser kept as it was left says what was done there', async () => {
  open()
  willAnswer([200, { next: '#next' }])
  await save()
  fireEvent(window, Object.assign(new Event('pageshow'), { persisted: true }))
  expect(await screen.findByRole('status')).toHaveTextContent('This was done already. Go on')
})
