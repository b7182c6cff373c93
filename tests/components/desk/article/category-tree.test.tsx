// The tree of categories: three levels deep, searched, ticked, by keyboard too.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { CategoryTree } from '../../../../components/desk/article/panel/category-tree.tsx'

const category = (id: string, name: string, parentId: string | null, label: string) => ({
  ...{ id, name, parentId, label },
})
const CATEGORIES = [
  category('o', 'Opinion', null, 'Opinion'),
  category('p', 'Practice', null, 'Practice'),
  category('pt', 'Technology', 'p', 'Practice › Technology'),
  category('ptt', 'Telehealth', 'pt', 'Practice › Technology › Telehealth'),
]

function Choosing({ first }: { first: string[] }) {
  const [chosen, setChosen] = useState(first)
  return (
    <>
      <CategoryTree categories={CATEGORIES} chosen={chosen} onChange={setChosen} />
      <output>{chosen.join(' ')}</output>
    </>
  )
}

const shown = () => screen.getAllByRole('checkbox').map((box) => (box.parentElement as Element).textContent)

test('it begins folded, and opens level by level with the keyboard', async () => {
  const user = userEvent.setup()
  render(<Choosing first={[]} />)
  expect(shown()).toEqual(['Opinion', 'Practice'])
  screen.getByRole('button', { name: 'Categories within Practice' }).focus()
  await user.keyboard('{Enter}')
  expect(shown()).toEqual(['Opinion', 'Practice', 'Technology'])
  await user.click(screen.getByRole('button', { name: 'Categories within Technology' }))
  await user.tab()
  await user.keyboard(' ')
  expect(screen.getByRole('status').textContent).toBe('pt')
})

test('what is chosen is seen at once, however deep, and is taken off by its tick', async () => {
  render(<Choosing first={['ptt', 'o']} />)
  expect(screen.getByRole('checkbox', { name: 'Telehealth' })).toHaveProperty('checked', true)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Telehealth' }))
  expect(screen.getByRole('status').textContent).toBe('o')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Practice' }))
  expect(screen.getByRole('status').textContent).toBe('o p')
})

test('a search shows what fits with all that stands above it, and says when nothing does', async () => {
  render(<Choosing first={[]} />)
  const field = screen.getByRole('searchbox', { name: 'Find a category' })
  await userEvent.type(field, 'tele')
  expect(shown()).toEqual(['Practice', 'Technology', 'Telehealth'])
  await userEvent.clear(field)
  await userEvent.type(field, 'surgery')
  expect(screen.getByText('No category has these words in its name.')).toBeDefined()
})
