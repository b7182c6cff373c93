// Small forms in which something was typed and not sent: the browser asks before the page is left.
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { NamePart } from '../../../components/desk/account/name-and-password.tsx'
import { CorrectionForm } from '../../../components/desk/article/panel/correction-form.tsx'
import { NotesSection } from '../../../components/desk/article/panel/notes-section.tsx'
import { AddressForm } from '../../../components/desk/article/panel/slug-section.tsx'
import type { WorkModel } from '../../../components/desk/article/panel/use-work.ts'
import { Outline } from '../../../components/desk/issues/contents/outline.tsx'
import type { IssueModel } from '../../../components/desk/issues/use-issue.ts'
import { InviteDialog } from '../../../components/desk/people/invite-dialog.tsx'
import { RedirectForm } from '../../../components/desk/redirects/redirect-form.tsx'
import { ToastProvider } from '../../../components/desk/toasts.client.tsx'
import { withoutLayout } from '../../support/body.ts'

beforeAll(withoutLayout)

const isAsked = () => !fireEvent(window, new Event('beforeunload', { cancelable: true }))
const work = {
  id: 'a',
  work: { notes: [], may: { note: true } },
  doing: async () => ({ ok: true }),
} as unknown as WorkModel
const address = { slug: 'gout', wasPublished: false, may: { slug: true } }
const issue = {
  state: { sections: [] },
  board: { may: { edit: true } },
  arrange() {},
} as unknown as IssueModel
const redirect = { from: '', to: '', reach: 'exact', note: '' } as const

test.each([
  ['a note', <NotesSection key="n" work={work} timeZone="UTC" />, 'New note', 'Add note'],
  [
    'a correction',
    <CorrectionForm key="c" form="c" timeZone="UTC" onPut={vi.fn()} onCancel={() => {}} />,
    'What was wrong, and what is right',
    null,
  ],
  [
    'a redirect',
    <RedirectForm key="r" form="r" first={redirect} submit="Add" onSend={vi.fn()} onSent={() => {}} />,
    'Old address',
    null,
  ],
  [
    'an invitation',
    <InviteDialog key="i" act={vi.fn()} onInvited={() => {}} onClose={() => {}} />,
    'Name',
    null,
  ],
  [
    'an address',
    <AddressForm key="s" form="s" work={address} title="" onChange={vi.fn()} />,
    'Last part of the address',
    null,
  ],
  ['a section of an issue', <Outline key="o" model={issue} timeZone="UTC" />, 'New section', 'Add section'],
  ['one’s own name', <NamePart key="p" name="" email="a@b.example" />, /^Your name/, 'Save the name'],
] as const)('%s that was typed is not left behind unasked', async (_, form, label, send) => {
  vi.stubGlobal('fetch', async () => Response.json({}))
  render(<ToastProvider>{form}</ToastProvider>)
  for (const summary of document.querySelectorAll('summary')) await userEvent.click(summary)
  expect(isAsked()).toBe(false)
  await userEvent.type(screen.getByLabelText(label), '/old/')
  expect(isAsked()).toBe(true)
  if (send) {
    await userEvent.click(screen.getByRole('button', { name: send }))
    expect(isAsked()).toBe(false)
  }
  cleanup()
  expect(isAsked()).toBe(false)
})
