'use client'
// Redirects: a new one, where an address leads, and all that there are, each to be changed or removed.
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { RedirectLine, RedirectList } from '../../../lib/redirects/load.ts'
import { BY_HAND } from '../../../lib/redirects/source.ts'
import { urls } from '../../../lib/urls.ts'
import type { Answer, Failure } from '../api/ask.ts'
import { type RedirectDraft, redirectsApi } from '../api/publication/redirects.ts'
import { Dialog } from '../dialog.tsx'
import { focusBeside } from '../focus-beside.ts'
import { useToasts } from '../toasts.client.tsx'
import { RedirectForm } from './redirect-form.tsx'
import { RedirectRow } from './redirect-row.tsx'
import { TryAddress } from './try-address.tsx'

type ScreenProps = { list: RedirectList; timeZone: string }

export function RedirectsScreen({ list, timeZone }: ScreenProps) {
  const { from, to } = list.query
  const [changing, setChanging] = useState<RedirectLine | null>(null)
  /** Counts what was added, so that the form begins anew. */
  const [added, setAdded] = useState(0)
  const acts = useActs()
  const form = useRef<HTMLElement>(null)
  useEffect(() => {
    // Often there is another one to be added.
    if (added > 0) form.current?.querySelector('input')?.focus()
  }, [added])
  const isBegun = added === 0
  const first = { from: isBegun ? from : '', to: isBegun ? to : '', reach: 'exact', note: '' } as const
  return (
    <div className="redirects">
      <div className="screen__head">
        <h1>Redirects</h1>
        <nav className="redirects__files" aria-label="Files of redirects">
          <a className="button" href={urls.deskRedirectsFile()}>
            Take in a file
          </a>
          <a className="button" href={urls.exportRedirects()} download>
            Download all
          </a>
        </nav>
      </div>
      <section ref={form} className="redirects__new" aria-labelledby="new-heading">
        <h2 id="new-heading">New redirect</h2>
        <RedirectForm
          key={added}
          form={`new redirect from ${first.from}`}
          first={first}
          submit="Add the redirect"
          onSend={acts.add}
          onSent={() => setAdded(added + 1)}
        />
      </section>
      <TryAddress />
      <RedirectLines list={list}>
        {list.lines.map((line) => (
          <RedirectRow
            key={line.id}
            {...{ line, timeZone }}
            onChange={() => setChanging(line)}
            onRemove={() => acts.remove(line)}
          />
        ))}
      </RedirectLines>
      {changing && (
        <Dialog title="Change the redirect" onClose={() => setChanging(null)}>
          <RedirectForm
            form={`redirect ${changing.id}`}
            first={draftOf(changing)}
            submit="Save"
            onSend={(draft) => acts.change(changing, draft)}
            onSent={() => setChanging(null)}
            onCancel={() => setChanging(null)}
          />
        </Dialog>
      )}
    </div>
  )
}

function RedirectLines({ list, children }: { list: RedirectList; children: React.ReactNode }) {
  const { query, total, next } = list
  const isNarrowed = query.q !== '' || query.show !== 'all'
  return (
    <section aria-labelledby="all-heading">
      <h2 id="all-heading" tabIndex={-1}>
        {isNarrowed ? 'Found' : 'All'} ({total.toLocaleString('en-US')})
      </h2>
      <form method="get" className="redirects__row">
        <div className="field">
          <label htmlFor="redirect-words">Find in either address</label>
          <input id="redirect-words" type="search" name="q" defaultValue={query.q} maxLength={200} />
        </div>
        <label className="redirects__check">
          <input type="checkbox" name="show" value="below" defaultChecked={query.show === 'below'} />
          Only those of everything under an address
        </label>
        <button type="submit" className="button">
          Find
        </button>
      </form>
      {list.lines.length === 0 ? (
        <p className="nothing">
          {isNarrowed
            ? 'No redirect fits. Try a shorter part of the address.'
            : 'There are no redirects yet. They send readers from an old address to a new one: add one above, or take in a file of the old site’s. Articles, tags and categories that get another address make their own.'}
        </p>
      ) : (
        <ul className="redirects__list">{children}</ul>
      )}
      <nav className="redirects__pages" aria-label="Pages of redirects">
        {query.after && <a href={urls.deskRedirects({ q: query.q, show: query.show })}>To the newest</a>}
        {next && (
          <a href={urls.deskRedirects({ q: query.q, show: query.show, after: next })}>Older redirects</a>
        )}
      </nav>
    </section>
  )
}

/** Each is in force with a reader's next request, and can be taken back. */
function useActs() {
  const router = useRouter()
  const { say } = useToasts()
  const done = (answer: Answer<unknown>, text: string, undo?: () => Promise<unknown>): Failure | null => {
    if (!answer.ok) return answer
    router.refresh()
    const takeBack = async () => {
      const back = (await undo?.()) as Answer<unknown> | undefined
      router.refresh()
      say(back?.ok === false ? { kind: 'fault', text: back.message } : { text: 'Taken back.' })
    }
    say({ text, ...(undo && { undo: takeBack, isUndoneByButtonOnly: true }) })
    return null
  }
  return {
    async add(draft: RedirectDraft) {
      const answer = await redirectsApi.add(draft)
      const undo = answer.ok ? () => redirectsApi.remove(answer.value.id) : undefined
      return done(answer, 'Added. Readers are led on from now.', undo)
    },
    async change(line: RedirectLine, draft: RedirectDraft) {
      const answer = await redirectsApi.change(line.id, { ...draft, was: line.was })
      const undo = answer.ok
        ? () => redirectsApi.change(line.id, { ...draftOf(line), was: answer.value.to })
        : undefined
      return done(answer, 'Saved. Readers are led on as it says now.', undo)
    },
    async remove(line: RedirectLine) {
      const answer = await redirectsApi.remove(line.id)
      if (answer.ok) focusBeside('all-heading')
      const failure = done(answer, `Removed ${line.from}.`, () => redirectsApi.restore(line.id))
      if (failure) say({ kind: 'fault', text: failure.message })
    },
  }
}

/** Its stars are what the choice of how far it reaches says. */
function draftOf({ from, to, reach, why, source }: RedirectLine): RedirectDraft {
  const plain = (address: string) => (reach === 'exact' ? address : address.replace(/\*$/, ''))
  return { from: plain(from), to: plain(to), reach, note: source === 'hand' && why !== BY_HAND ? why : '' }
}
