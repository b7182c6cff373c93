'use client'
// All corrections: filtered by kind, changed and removed in their place, and added to any article.
import { useEffect, useState } from 'react'
import type { DeskCorrection, DeskCorrections } from '../../../lib/corrections/load.ts'
import { CORRECTION_NAMES } from '../../../lib/corrections/names.ts'
import { formatDate } from '../../../lib/dates.ts'
import { urls } from '../../../lib/urls.ts'
import { type CorrectionRequest, type CorrectionWords, publishingApi } from '../api/publishing.ts'
import { ArticlePicker } from '../article/panel/article-picker.tsx'
import { CorrectionForm, keptAs, type PutAnswer } from '../article/panel/correction-form.tsx'
import { CorrectionActs } from '../article/panel/corrections-section.tsx'
import { sectionId } from '../article/panel/section.tsx'
import { useSendingKey } from '../article/panel/use-sending-key.ts'
import { useKeptTyped } from '../kept/use-kept-typed.ts'
import { PagesNav } from '../terms/pages-nav.tsx'
import { useCorrections } from './use-corrections.ts'

type Props = { list: DeskCorrections; timeZone: string }

export function CorrectionsScreen({ list, timeZone }: Props) {
  const model = useCorrections()
  const { corrections, kind, total, page, pages, mayEdit } = list
  return (
    <div className="kept-corrections">
      <div className="screen__head">
        <h1>Corrections</h1>
        <a className="button" href={urls.corrections()} target="_blank" rel="noopener">
          As readers see them<span className="hidden"> (opens another tab)</span>
        </a>
      </div>
      {mayEdit && <NewCorrection model={model} timeZone={timeZone} isFirst={total === 0} />}
      {model.fault && (
        <p className="notice notice--alert" role="alert">
          {model.fault}
        </p>
      )}
      {total > 0 && <Kinds list={list} />}
      {corrections.length === 0 ? (
        <Nothing isFiltered={total > 0} />
      ) : (
        <ul className="kept-corrections__list" aria-label="Corrections">
          {corrections.map((one) => (
            <Line key={one.id} {...{ model, one, timeZone, mayEdit }} />
          ))}
        </ul>
      )}
      <PagesNav page={page} pages={pages} hrefOf={(other) => urls.deskCorrections(kind ?? '', other)} />
    </div>
  )
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  return (
    <div className="nothing">
      <h2>{isFiltered ? 'None of this kind' : 'Nothing has had to be corrected yet'}</h2>
      <p>
        When something you published was wrong, say so: readers see what was wrong and what is right, dated,
        with the article and on the page of all corrections, and subscribers are told. A retraction stands
        above the text.
      </p>
    </div>
  )
}

function Kinds({ list: { kind, counts, total } }: { list: DeskCorrections }) {
  const choices = [{ kind: null, total }, ...counts]
  return (
    <nav className="kept-corrections__kinds" aria-label="Kinds">
      {choices.map((one) => (
        <a
          key={one.kind}
          href={urls.deskCorrections(one.kind ?? '')}
          aria-current={one.kind === kind ? 'page' : undefined}
        >
          {one.kind ? CORRECTION_NAMES[one.kind] : 'All'} <span>{one.total}</span>
        </a>
      ))}
    </nav>
  )
}

type Model = ReturnType<typeof useCorrections>

type LineProps = { model: Model; one: DeskCorrection; timeZone: string; mayEdit: boolean }

function Line({ model, one, timeZone, mayEdit }: LineProps) {
  const [isEditing, setEditing] = useState(false)
  const { article } = one
  const put = async (request: CorrectionRequest, was: CorrectionWords = one) => {
    const answer = await model.edit(one, request, was)
    if (answer === 'done') setEditing(false)
    return answer
  }
  return (
    <li className={`kept-corrections__one kept-corrections__one--${one.kind}`}>
      <p className="kept-corrections__facts">
        <strong>{CORRECTION_NAMES[one.kind]}</strong>, {formatDate(one.at, timeZone)}
      </p>
      <p className="kept-corrections__article">
        <a href={`${urls.deskArticle(article.id)}#${sectionId('corrections')}`}>{article.title}</a>
        {article.isOnSite ? (
          <a href={urls.article(article.slug)} target="_blank" rel="noopener">
            On the site<span className="hidden"> (opens another tab)</span>
          </a>
        ) : (
          <span>Readers do not see this article</span>
        )}
      </p>
      {isEditing ? (
        <CorrectionForm
          form={keptAs.change(one.id)}
          correction={one}
          timeZone={timeZone}
          onPut={put}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <p className="kept-corrections__text">{one.text}</p>
      )}
      {mayEdit && !isEditing && (
        <p className="kept-corrections__acts">
          <CorrectionActs
            text={one.text}
            onEdit={() => setEditing(true)}
            onRemove={() => model.remove(one)}
          />
        </p>
      )}
    </li>
  )
}

type NewProps = { model: Model; timeZone: string; isFirst: boolean }

function NewCorrection({ model, timeZone, isFirst }: NewProps) {
  const [isOpen, setOpen] = useState(isFirst)
  const [article, setArticle] = useKeptArticle(() => setOpen(true))
  const { keyFor, arrived } = useSendingKey()
  const close = () => {
    setOpen(false)
    setArticle(null)
  }
  const put = async (request: CorrectionRequest): Promise<PutAnswer> => {
    if (!article) return 'refused'
    const key = keyFor(JSON.stringify([article.id, request]))
    if (!model.done(await publishingApi.correct(article.id, { ...request, key }))) return 'refused'
    arrived()
    close()
    model.say({ text: `The ${request.kind} stands with “${article.label}”.` })
    return 'done'
  }
  if (!isOpen)
    return (
      <p>
        <button type="button" className="button button--primary" onClick={() => setOpen(true)}>
          Add a correction…
        </button>
      </p>
    )
  return (
    <section className="kept-corrections__new" aria-label="A new correction">
      {article ? (
        <>
          <p>
            To <strong>{article.label}</strong>{' '}
            <button type="button" className="button button--small" onClick={() => setArticle(null)}>
              Another article
            </button>
          </p>
          <CorrectionForm
            key={article.id}
            form={keptAs.new(article.id)}
            timeZone={timeZone}
            onPut={put}
            onCancel={close}
          />
        </>
      ) : (
        <>
          <ArticlePicker label="Which article is corrected" exceptIds={[]} onPick={setArticle} />
          {!isFirst && (
            <p>
              <button type="button" className="button button--quiet" onClick={close}>
                Cancel
              </button>
            </p>
          )}
        </>
      )}
    </section>
  )
}

type Article = { id: string; label: string }

/** Of a correction that is begun: without it nobody would find the words that are kept. */
function useKeptArticle(onBroughtBack: () => void) {
  const [article, setArticle] = useState<Article | null>(null)
  const { soon } = useKeptTyped<Article | null>({
    form: 'article of a new correction',
    read: () => ({ start: null, mine: article }),
    bringBack({ mine }) {
      setArticle(mine)
      onBroughtBack()
      return true
    },
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time another one is chosen
  useEffect(() => soon(), [article])
  return [article, setArticle] as const
}
