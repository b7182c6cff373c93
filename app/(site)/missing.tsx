// The one place that answers for what was not found: moved (301), withdrawn (410), or missing with help (404).

import { GoneView } from '../../components/site/gone-view.tsx'
import { MissingView } from '../../components/site/missing-view.tsx'
import { currentRequest, readingOf } from '../../lib/page-store/context.ts'
import { piece } from '../../lib/page-store/pieces.ts'
import { loadMissing } from '../../lib/reader/missing.ts'
import { loadMostRead } from '../../lib/reader/most-read.ts'
import { Finished } from './finished.tsx'
import { Head } from './head.tsx'

export async function Missing() {
  const request = currentRequest()
  const missing = await loadMissing(readingOf(request), request.address)
  if (missing.kind === 'moved') return moveTo(missing.to, missing.by)
  request.outcome = { kind: missing.kind }
  if (missing.kind === 'gone') {
    return (
      <>
        <Head title="This article has been withdrawn" noindex />
        <Finished>
          <GoneView view={{ title: null, note: null }} />
        </Finished>
      </>
    )
  }
  const mostRead = await piece(readingOf(request), 'most read', loadMostRead)
  return (
    <>
      <Head title="Page not found" noindex />
      <Finished>
        <MissingView view={missing.view} mostRead={mostRead} />
      </Finished>
    </>
  )
}

/** Answers 301; the markup is never sent. */
export function moveTo(address: string, by?: string) {
  currentRequest().outcome = { kind: 'moved', to: address, ...(by && { by }) }
  return null
}
