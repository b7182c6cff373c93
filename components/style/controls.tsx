// What one presses, types into or walks along.
import { Breadcrumb } from '../lists/breadcrumb.tsx'
import { Pagination } from '../lists/pagination.tsx'
import { Icon } from '../ui/icons.tsx'
import { SearchForm } from '../ui/search-form.tsx'
import { HOSTILE, LONG } from './samples.ts'
import { Specimen, State } from './specimen.tsx'

const link = (label: string) => ({ label, href: '/' })
const pages = (numbers: (number | null)[]) =>
  numbers.map((number) => (number === null ? null : { number, href: `/?page=${number}` }))

export function Controls() {
  return (
    <>
      <Specimen name="Buttons">
        <p>
          <button className="button button--primary" type="button">
            The one that matters
          </button>{' '}
          <button className="button" type="button">
            Another
          </button>{' '}
          <button className="button" type="button" disabled>
            Not now
          </button>
        </p>
      </Specimen>
      <Specimen name="Signs">
        <p>
          {(['arrow', 'close', 'external', 'menu', 'play', 'search'] as const).map((name) => (
            <Icon name={name} key={name} />
          ))}
        </p>
      </Specimen>
      <Specimen name="Search field">
        <SearchForm id="style_search" query={HOSTILE} name="A search field" />
      </Specimen>
      <Specimen name="Way back">
        <Breadcrumb
          label="You would be in"
          links={[link('Guidance'), link(LONG), { label: HOSTILE, href: '/?hostile' }]}
        />
      </Specimen>
      <Specimen name="Folio of a list">
        <State kind="In the middle of many">
          <Pagination
            label="Pages of a long list"
            pagination={{
              page: 5,
              pageCount: 1000,
              previous: '/',
              next: '/',
              pages: pages([1, null, 4, 5, 6, null, 1000]),
            }}
          />
        </State>
        <State kind="First of two">
          <Pagination
            label="Pages of a short list"
            pagination={{ page: 1, pageCount: 2, previous: null, next: '/', pages: pages([1, 2]) }}
          />
        </State>
      </Specimen>
    </>
  )
}
