// The screen of synonyms: each line says what it began from, what it was, and what was removed can come back.
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SynonymsView } from '../../../components/desk/synonyms/synonyms-view.tsx'
import { NOON } from '../../support/cast.ts'

const LINE = {
  ...{ id: 's', base: 'b', terms: ['PMR', 'polymyalgia'] },
  history: [
    {
      ...{ id: 'h', at: NOON, byName: 'Mona', words: 'changed “PMR, pmr rheumatica”', mergeId: null },
      before: { terms: 'PMR, pmr rheumatica' },
    },
  ],
}
const sentBy = (button: HTMLElement) => {
  const form = button.closest('form')
  return [form?.getAttribute('action'), Object.fromEntries(new FormData(form ?? undefined))]
}

test('a change and an earlier state are sent with what they began from', () => {
  render(<SynonymsView list={{ synonyms: [LINE], removed: [] }} timeZone="UTC" />)
  expect(sentBy(screen.getByRole('button', { name: 'Save' }))).toEqual([
    '/api/desk/synonyms/s/',
    { base: 'b', terms: 'PMR, polymyalgia' },
  ])
  const history = screen.getByRole('region', { name: 'History', hidden: true })
  expect(history).toHaveTextContent('Mona changed “PMR, pmr rheumatica”')
  expect(sentBy(within(history).getByRole('button', { hidden: true }))).toEqual([
    '/api/desk/synonyms/s/',
    { base: 'b', terms: 'PMR, pmr rheumatica' },
  ])
})

test('what was just removed is offered at once, and stays in the list of those removed', () => {
  const removed = [{ id: 's', name: 'PMR', label: 'polymyalgia', at: NOON, byName: 'Mona' }]
  render(<SynonymsView list={{ synonyms: [], removed }} timeZone="UTC" justRemoved="s" />)
  expect(screen.getByRole('status')).toHaveTextContent('“PMR” was removed.')
  const buttons = screen.getAllByRole('button', { name: /^Bring back/ })
  expect(buttons.map((button) => sentBy(button)[0])).toEqual(Array(2).fill('/api/desk/synonyms/s/restore/'))
})

const usual = () => screen.queryByRole('button', { name: /usual terms/ })

test('where no words mean the same, the usual terms can be taken over', () => {
  render(<SynonymsView list={{ synonyms: [], removed: [] }} timeZone="UTC" />)
  expect(usual()?.closest('form')).toHaveAttribute('action', '/api/desk/synonyms/usual/')
  expect(usual()?.closest('form')).toHaveAttribute('method', 'post')
})

test('where editors keep their own, nobody offers others', () => {
  render(<SynonymsView list={{ synonyms: [LINE], removed: [] }} timeZone="UTC" />)
  expect(usual()).toBeNull()
})
