// Forms that hold their fields as one value: kept while they differ from what they began with, and as they were begun.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, expect, test, vi } from 'vitest'
import type { CorrectionWords } from '../../../../components/desk/api/publishing.ts'
import {
  CorrectionForm,
  keptAs,
  type PutAnswer,
} from '../../../../components/desk/article/panel/correction-form.tsx'
import { useKeptState } from '../../../../components/desk/kept/use-kept-state.tsx'
import { LinkForm } from '../../../../components/desk/preview/link-form.tsx'
import type { PreviewScreenView } from '../../../../lib/preview/screen.ts'
import { withoutLayout } from '../../../support/body.ts'
import { DAY, NOON } from '../../../support/cast.ts'
import { hereAgain, leftBehind, MonasDesk } from '../../../support/desk/left-behind.tsx'

const { leave, left } = leftBehind()
beforeAll(withoutLayout)

type Fields = { text: string; kind?: string }
type Version = { stored: Fields; version: string; isNew?: boolean }

function Trial({ stored, version, isNew = false }: Version) {
  const [begun, setBegun] = useState({ start: stored, along: version })
  const [fields, setFields] = useState(stored)
  const kept = useKeptState({
    ...{ form: 'trial', ...begun, mine: fields, isNew },
    put(values, from) {
      setBegun(from)
      setFields(values)
    },
  })
  return (
    <>
      {kept.notice}
      <input
        aria-label="Text"
        value={fields.text}
        onChange={({ target }) => setFields({ ...fields, text: target.value })}
      />
      <output>{`${fields.kind} of ${begun.along}`}</output>
    </>
  )
}

const open = (given: Version) =>
  render(
    <MonasDesk>
      <Trial {...given} />
    </MonasDesk>,
  )
const text = () => screen.getByLabelText('Text')
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const BEGUN = { start: { text: 'Old' }, mine: { text: 'Mine' }, along: 'v1' }
const isAsked = () => !fireEvent(window, new Event('beforeunload', { cancelable: true }))

test('it is as if it had never been left: what is stored by now is met by the save; discarded, it stands there, and Undo', async () => {
  await leave('trial', BEGUN)
  open({ stored: { text: 'Theirs' }, version: 'v2' })
  expect(await hereAgain()).toHaveTextContent('What is stored was changed since')
  expect(text()).toHaveValue('Mine')
  expect(screen.getByText('undefined of v1')).toBeVisible()
  await press('Discard it')
  expect(text()).toHaveValue('Theirs')
  expect(screen.getByText('undefined of v2')).toBeVisible()
  await waitFor(async () => expect(await left('trial')).toBeNull())
  await press('Undo')
  expect(text()).toHaveValue('Mine')
  expect(screen.getByText('undefined of v1')).toBeVisible()
  await waitFor(async () => expect(await left('trial')).toEqual({ text: 'Mine' }))
})

test('of what is not stored yet nobody is said to have changed it', async () => {
  await leave('trial', BEGUN)
  open({ stored: { text: 'Of today' }, version: 'v2', isNew: true })
  expect(await hereAgain()).not.toHaveTextContent('changed since')
})

test('typed back to what is stored it is forgotten, and no notice says otherwise; until then leaving asks', async () => {
  await leave('trial', BEGUN)
  open({ stored: { text: 'Old' }, version: 'v1' })
  const notice = await hereAgain()
  expect(isAsked()).toBe(true)
  await userEvent.clear(text())
  await userEvent.type(text(), 'Old')
  await waitFor(() => expect(notice).not.toBeInTheDocument())
  expect(await left('trial')).toBeNull()
  expect(isAsked()).toBe(false)
})

test('a field that an update has brought since stands as it is stored', async () => {
  await leave('trial', BEGUN)
  open({ stored: { text: 'Old', kind: 'Newest' }, version: 'v1' })
  await hereAgain()
  expect(screen.getByText('Newest of v1')).toBeVisible()
})

test('what was stored meanwhile is no news', async () => {
  await leave('trial', BEGUN)
  open({ stored: { text: 'Mine' }, version: 'v2' })
  await waitFor(async () => expect(await left('trial')).toBeNull())
  expect(screen.queryByText(/here again/)).toBeNull()
})

const WORDS = 'What was wrong, and what is right'

function correct(answer: PutAnswer, correction?: CorrectionWords) {
  const onPut = vi.fn(async () => answer)
  const form = correction ? keptAs.change('c') : keptAs.new('a')
  render(
    <MonasDesk>
      <CorrectionForm {...{ form, onPut }} correction={correction} timeZone="UTC" onCancel={() => {}} />
    </MonasDesk>,
  )
  return onPut
}

test('a correction is kept until it stands: what is refused stays, and what is done is forgotten', async () => {
  correct('refused')
  await userEvent.type(screen.getByLabelText(WORDS), 'It was 20 mg.')
  await press('Add it')
  await waitFor(async () => expect(await left(keptAs.new('a'))).toMatchObject({ text: 'It was 20 mg.' }))
  cleanup()
  correct('done')
  await hereAgain()
  await press('Add it')
  await waitFor(async () => expect(await left(keptAs.new('a'))).toBeNull())
})

test('a correction that was begun yesterday is dated today, unless a day was chosen; of one that stands it says what it began from', async () => {
  const typed = { kind: 'correction', text: 'It was 20 mg.', day: null }
  await leave(keptAs.new('a'), { start: { ...typed, text: '' }, mine: typed })
  const add = correct('refused')
  await hereAgain()
  expect(screen.getByLabelText('Date')).toHaveValue(new Date().toISOString().slice(0, 10))
  await press('Add it')
  expect(add).toHaveBeenCalledWith({ kind: 'correction', text: 'It was 20 mg.' }, undefined)
  cleanup()
  const was = { kind: 'correction', text: 'It was 12 mg.', at: NOON } as const
  await leave(keptAs.change('c'), {
    start: { ...typed, text: was.text },
    mine: { ...typed, day: '2026-01-10' },
    along: was,
  })
  const change = correct('refused', { ...was, text: 'It was 21 mg.', at: NOON + DAY })
  expect(await hereAgain()).toHaveTextContent('changed since')
  await press('Change it')
  const at = Date.UTC(2026, 0, 10, 12)
  expect(change).toHaveBeenCalledWith({ kind: 'correction', text: 'It was 20 mg.', at }, was)
})

test('of a link its days alone are no words to be kept', async () => {
  const view = { article: { id: 'a' }, version: { id: 'r2', number: 2 } } as PreviewScreenView
  render(
    <MonasDesk>
      <LinkForm view={view} made={null} onMade={async () => {}} />
    </MonasDesk>,
  )
  await userEvent.selectOptions(screen.getByLabelText('Holds for'), '30 days')
  await userEvent.type(screen.getByLabelText('For whom'), 'Dr. Oake')
  const kept = { link: { label: 'Dr. Oake', days: 30 } }
  await waitFor(async () => expect(await left('link to a')).toMatchObject(kept))
  await userEvent.clear(screen.getByLabelText('For whom'))
  await waitFor(async () => expect(await left('link to a')).toBeNull())
})
