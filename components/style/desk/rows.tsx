// What the desk lists: articles, pictures, versions, what is on its way, and what it says where there is nothing.
import { COLUMNS } from '../../../lib/article-list/columns.ts'
import { PLAIN_QUERY } from '../../../lib/article-list/filter.ts'
import type { ArticleList, ListRow } from '../../../lib/article-list/load.ts'
import type { LibraryCard } from '../../../lib/media/library/load.ts'
import { NothingFits } from '../../desk/article-list/nothing.tsx'
import { ArticleTable } from '../../desk/article-list/table.tsx'
import { useSelection } from '../../desk/article-list/use-selection.ts'
import { LibraryGrid } from '../../desk/media/library/grid.tsx'
import { UploadList } from '../../desk/media/upload-list.tsx'
import type { Upload } from '../../desk/media/use-uploads.ts'
import { FirstSteps } from '../../desk/planning/first-steps.tsx'
import { VersionList } from '../../desk/running/version-list.tsx'
import { PagesNav } from '../../desk/terms/pages-nav.tsx'
import { Thumbs } from '../../desk/thumbs.tsx'
import { HOSTILE, LONG, MISSING_PICTURE, PICTURE } from '../samples.ts'
import { Specimen, State } from '../specimen.tsx'

const AT = Date.UTC(2026, 0, 15, 12)
const nothing = () => {}

const row = (id: string, words: string, more: Partial<ListRow> = {}): ListRow => ({
  status: 'draft',
  standing: { kind: 'draft' },
  ...{ id, title: words, rev: 1, isTrashed: false },
  ...{ changedAt: AT, changedBy: words, createdAt: AT, publishedAt: AT, byline: words, category: words },
  ...{ issue: 'January 2026', owner: words, assignee: words, words: 123_456, slug: null },
  ...more,
})

const ROWS = [
  row('usual', 'The Drawer of Difficult Jars', { standing: { kind: 'live' }, owner: 'Meera Rao' }),
  row('long', LONG, { standing: { kind: 'updating', at: AT } }),
  row('missing', 'Without a title', {
    ...{ byline: '', category: '', issue: '', owner: '', assignee: '', words: 0, publishedAt: null },
  }),
  row('hostile', HOSTILE, { isTrashed: true }),
]

const LIST: Pick<ArticleList, 'query' | 'rows' | 'columns'> = {
  query: PLAIN_QUERY,
  rows: ROWS,
  columns: [...COLUMNS],
}

const card = (id: string, words: string, more: Partial<LibraryCard> = {}): LibraryCard => ({
  ...{ id, src: PICTURE.src, thumb: PICTURE.src, width: 512, height: 512, alt: words, caption: null },
  state: 'ready',
  ...{ credit: null, fileName: `${id}.jpg`, flags: [] },
  ...more,
})

const CARDS = [
  card('usual', 'A ball in its socket'),
  card('long', LONG, { flags: ['credit', 'expiring'] }),
  card('missing', '', { flags: ['alt', 'sizes'] }),
  card('hostile', HOSTILE, { flags: ['file', 'expired'], thumb: MISSING_PICTURE.src, state: 'missing' }),
]

const upload = (key: number, state: Upload['state'], message: string | null = null): Upload => ({
  ...{ key, state, message, done: state === 'sending' ? 0.4 : 0, medium: null },
  file: new File([], key === 1 ? `${HOSTILE}.jpg` : `picture-${key}.jpg`),
})

export function Rows() {
  const selection = useSelection(ROWS.map(({ id }) => id))
  const pictures = Object.fromEntries(CARDS.map((one) => [one.id, one]))
  return (
    <>
      <Specimen name="Articles">
        <ArticleTable list={LIST} timeZone="UTC" selection={selection} onGo={nothing} />
      </Specimen>
      <Specimen name="Page by page">
        <PagesNav page={3} pages={1000} hrefOf={(page) => `?page=${page}`} />
      </Specimen>
      <Specimen name="Pictures">
        <LibraryGrid
          cards={CARDS}
          openId="usual"
          addressOf={(id) => `?medium=${id}`}
          chosen={new Set(['long'])}
          onChoose={nothing}
        />
      </Specimen>
      <Specimen name="Small pictures of two texts">
        <Thumbs label="Pictures" ids={['usual', 'missing', 'gone']} pictures={pictures} />
      </Specimen>
      <Specimen name="Files on their way">
        <UploadList uploads={UPLOADS} />
      </Specimen>
      <Specimen name="Versions">
        <VersionList
          versions={[LONG, HOSTILE, null].map((byName, at) => ({
            ...{
              id: String(at),
              at: AT - at * 3_600_000,
              byName,
              changes: byName ? [byName, 'the dek'] : [],
            },
          }))}
          timeZone="UTC"
          onBringBack={nothing}
        />
      </Specimen>
      <Specimen name="What a new publication needs">
        <FirstSteps
          steps={[
            { label: 'Name the publication', help: LONG, href: '?step=1', isDone: true },
            { label: HOSTILE, help: HOSTILE, href: '?step=2', isDone: false },
          ]}
        />
      </Specimen>
      <Specimen name="Nothing">
        <State kind="Nothing is there yet">
          <NothingFits query={PLAIN_QUERY} />
        </State>
        <State kind="Nothing fits what was asked">
          <NothingFits query={{ ...PLAIN_QUERY, q: HOSTILE, owner: 'me' }} />
        </State>
      </Specimen>
    </>
  )
}

const UPLOADS = {
  items: [
    upload(1, 'sending'),
    upload(2, 'waiting'),
    upload(3, 'done'),
    upload(4, 'failed', `This file is no picture. ${LONG}.`),
    upload(5, 'cancelled'),
  ],
  ...{ add: nothing, cancel: nothing, cancelAll: nothing, retry: nothing, clear: nothing },
}
