'use client'
// The screen of the article list: what it shows stands in its address, so it can be shared, kept and gone back to.
import { useRouter } from 'next/navigation'
import { useMemo, useRef, useState, useTransition } from 'react'
import { withAsked, writeListQuery } from '../../../lib/article-list/filter.ts'
import type { ArticleList } from '../../../lib/article-list/load.ts'
import { urls } from '../../../lib/urls.ts'
import { listApi } from '../api/article-list.ts'
import { useToasts } from '../toasts.client.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { ListFilters } from './filters.tsx'
import { ListNavigation, plainClick } from './navigation.tsx'
import { NothingFits } from './nothing.tsx'
import { ArticleTable } from './table.tsx'
import { useBulk } from './use-bulk.ts'
import { useListKeys } from './use-keys.ts'
import { useSelection } from './use-selection.ts'
import { ColumnsMenu, SaveView } from './view-tools.tsx'
import { countWords, headingOf } from './words.ts'

type ScreenProps = { list: ArticleList; timeZone: string; isContributor: boolean }

export function ArticleListScreen({ list: loaded, timeZone, isContributor }: ScreenProps) {
  const router = useRouter()
  const { say } = useToasts()
  const [isGoing, start] = useTransition()
  const [columns, setColumns] = useState(loaded.columns)
  const list = { ...loaded, columns }
  const { query, rows, total, next } = list
  const onPage = useMemo(() => rows.map(({ id }) => id), [rows])
  const selection = useSelection(onPage)
  const bulk = useBulk(rows, selection, loaded.may.publish)
  const searchField = useRef<HTMLInputElement>(null)
  useListKeys(selection, searchField)
  const go = (href: string, how?: 'replace') =>
    start(() => (how === 'replace' ? router.replace(href, { scroll: false }) : router.push(href)))
  const here = writeListQuery({ ...query, after: '' })
  const nextHref = urls.deskArticles(withAsked(query, { after: next ?? '' }))

  const keepColumns = async (chosen: typeof columns) => {
    setColumns(chosen)
    const answer = await listApi.saveColumns(chosen)
    if (!answer.ok) say({ kind: 'fault', text: `The columns were not kept. ${answer.message}` })
  }
  const saveView = async (name: string) => {
    const answer = await listApi.saveView({ name, query: here })
    if (!answer.ok) return answer.message
    say({ text: `Kept as “${answer.value.name}”.` })
    router.refresh()
    return null
  }
  const removeView = async (id: string) => {
    const view = list.views.find((one) => one.id === id)
    const answer = await listApi.removeView(id)
    if (!answer.ok) return say({ kind: 'fault', text: answer.message })
    const undo = view && (async () => void (await saveAgain(view)))
    say({ text: `Removed the view “${view?.name ?? ''}”.`, undo })
    router.refresh()
  }
  const saveAgain = async ({ name, query }: { name: string; query: string }) => {
    await listApi.saveView({ name, query })
    router.refresh()
  }
  return (
    <div className="article-list">
      <ListNavigation list={list} onGo={go} onRemoveView={removeView} />
      <div className="article-list__main" data-going={isGoing || undefined} aria-busy={isGoing}>
        <div className="screen__head">
          <h1>
            {headingOf(query, isContributor)} <span className="screen__count">{countWords(total)}</span>
          </h1>
          <a className="button button--primary" href={urls.deskNewArticle()}>
            New article
          </a>
        </div>
        <div className="list-tools">
          <ListFilters list={list} searchField={searchField} onGo={go} />
          <div className="list-tools__view">
            <ColumnsMenu columns={columns} onChange={keepColumns} />
            {here !== '' && <SaveView onSave={saveView} />}
            {here !== '' && list.may.retag && (
              <a className="button" href={urls.deskRetag(here)}>
                Retag these…
              </a>
            )}
          </div>
        </div>
        {rows.length === 0 ? (
          <NothingFits query={query} />
        ) : (
          <ArticleTable list={list} timeZone={timeZone} selection={selection} onGo={go} />
        )}
        <nav className="older" aria-label="More articles">
          {query.after && <a href={urls.deskArticles(here)}>Back to the beginning</a>}
          {next && (
            <a href={nextHref} onClick={(event) => plainClick(event, go, nextHref)}>
              Next articles
            </a>
          )}
        </nav>
        <BulkBar list={list} selection={selection} bulk={bulk} />
        {rows.length > 0 && (
          <p className="keys-hint">
            <kbd>j</kbd> <kbd>k</kbd> move, <kbd>Enter</kbd> opens, <kbd>x</kbd> selects, <kbd>/</kbd>{' '}
            searches
          </p>
        )}
      </div>
    </div>
  )
}
