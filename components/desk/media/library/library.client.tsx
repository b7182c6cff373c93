'use client'
// The media library: uploads, search and filters, the grid, and the panel of the picture that is open.
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { MediumDetail } from '../../../../lib/media/library/detail.ts'
import type { Library } from '../../../../lib/media/library/load.ts'
import { type LibraryQuery, libraryAddress } from '../../../../lib/media/library/query.ts'
import { DropZone } from '../drop-zone.tsx'
import { UploadList } from '../upload-list.tsx'
import { useUploads } from '../use-uploads.ts'
import { LibraryFilters } from './filters.tsx'
import { LibraryGrid } from './grid.tsx'
import { ManyBar } from './many-bar.tsx'
import { NoPictures } from './nothing.tsx'
import { MediumPanel } from './panel.tsx'
import { useUnsaved } from './use-unsaved.ts'

type Props = { query: LibraryQuery; library: Library; medium: MediumDetail | null; timeZone: string }

export function LibraryScreen({ query, library, medium, timeZone }: Props) {
  const router = useRouter()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const uploads = useUploads(() => router.refresh())
  const { cards, count, next, uploaders } = library
  const choose = (id: string) =>
    setChosen((now) =>
      now.has(id) ? new Set([...now].filter((other) => other !== id)) : new Set([...now, id]),
    )
  const { setUnsaved, mayLeave, onClickCapture } = useUnsaved()
  const close = libraryAddress(query, { medium: '' })
  return (
    <>
      <div className="screen__head">
        <h1>Media</h1>
        <p className="library__count" role="status">
          {count === 1 ? 'One picture' : `${count.toLocaleString('en-US')} pictures`}
        </p>
      </div>
      <DropZone onFiles={uploads.add} isWholePage />
      <UploadList uploads={uploads} />
      <LibraryFilters query={query} uploaders={uploaders} />
      {chosen.size > 0 && (
        <ManyBar
          ids={[...chosen]}
          onClear={() => setChosen(new Set())}
          onChooseAll={() => setChosen(new Set([...chosen, ...cards.map(({ id }) => id)]))}
        />
      )}
      <div className={`library ${medium ? 'library--open' : ''}`} onClickCapture={onClickCapture}>
        <div className="library__main">
          {cards.length === 0 ? (
            <NoPictures query={query} />
          ) : (
            <LibraryGrid
              cards={cards}
              openId={query.medium}
              addressOf={(id) => libraryAddress(query, { medium: id })}
              chosen={chosen}
              onChoose={choose}
            />
          )}
          <p className="older">
            {query.after && (
              <Link href={libraryAddress(query, { after: '', medium: '' })}>Back to the latest</Link>
            )}
            {next && <Link href={libraryAddress(query, { after: next, medium: '' })}>Older pictures</Link>}
          </p>
        </div>
        {medium && (
          <MediumPanel
            medium={medium}
            closeAddress={close}
            timeZone={timeZone}
            onClose={() => mayLeave() && router.push(close, { scroll: false })}
            onUnsaved={setUnsaved}
          />
        )}
      </div>
    </>
  )
}
