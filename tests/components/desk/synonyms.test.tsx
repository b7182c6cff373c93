// The synonyms' screen: a table that is empty offers the usual terms, one that is kept does not.
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SynonymsView } from '../../../components/desk/synonyms/synonyms-view.tsx'

const usual = () => screen.queryByRole('button', { name: /usual terms/ })

test('where no words mean the same, the usual terms can be taken over', () => {
  render(<SynonymsView synonyms={[]} />)
  expect(usual()?.closest('form')).toHaveAttribute('action', '/api/desk/synonyms/usual/')
  expect(usual()?.closest('form')).toHaveAttribute('method', 'post')
})

test('where editors keep their own, nobody offers others', () => {
  render(<SynonymsView synonyms={[{ id: 'ra', terms: ['RA', 'rheumatoid arthritis'] }]} />)
  expect(usual()).toBeNull()
})
