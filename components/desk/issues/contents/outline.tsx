// The outline of an issue: its sections and their articles, moved by dragging, by the handle's arrow keys, or by buttons.
import { useEffect, useRef, useState } from 'react'
import { dropSection, putArticle, spotOf, stepArticle, stepSection } from '../../../../lib/issues/outline.ts'
import type { IssueSection } from '../../../../lib/issues/state.ts'
import { ArticlePicker } from '../../article/panel/article-picker.tsx'
import { useKeptState } from '../../kept/use-kept-state.tsx'
import type { IssueModel } from '../use-issue.ts'
import { ArticleRow, DRAGGED } from './article-row.tsx'

type Props = { model: IssueModel; timeZone: string }

/** Of the field by which the first article is found. */
export const ADD_ID = 'add-article'

export function Outline({ model, timeZone }: Props) {
  const { sections } = model.state
  const [said, setSaid] = useState('')
  const moved = useRef<string | null>(null)
  // A row that changes its section is drawn anew: the keyboard stays on its handle.
  useEffect(() => {
    if (moved.current) document.getElementById(`grip-${moved.current}`)?.focus()
    moved.current = null
  })
  const step = (id: string, by: -1 | 1) => {
    moved.current = id
    const after = stepArticle(sections, id, by)
    const at = spotOf(after, id)
    const section = at && after[at.section]
    model.arrange(() => after)
    if (at && section) setSaid(`${at.index + 1} of ${section.articles.length} in ${section.name}`)
  }
  return (
    <section aria-label="Contents" className="contents-order">
      <p className="hidden" role="status">
        {said}
      </p>
      {sections.map((section, at) => (
        <SectionPart
          // biome-ignore lint/suspicious/noArrayIndexKey: a name may be changed while its field has the keyboard
          key={at}
          {...{ model, timeZone, section, at, step }}
        />
      ))}
      {model.board.may.edit && <NewSection model={model} />}
    </section>
  )
}

type PartProps = Props & { section: IssueSection; at: number; step(id: string, by: -1 | 1): void }

function SectionPart({ model, timeZone, section, at, step }: PartProps) {
  const { name, articles } = section
  const mayEdit = model.board.may.edit
  /** Something else that was dragged here has no id. */
  const put = (id: string, index: number) =>
    id &&
    model.arrange((sections) => {
      const from = spotOf(sections, id)
      const isBefore = from?.section === at && from.index < index
      return putArticle(sections, id, { section: at, index: isBefore ? index - 1 : index })
    })
  const all = model.state.sections.flatMap((one) => one.articles.map(({ id }) => id))
  return (
    <fieldset
      className="contents-order__section"
      aria-label={`Section ${name}`}
      onDragOver={(event) => event.dataTransfer.types.includes(DRAGGED) && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        put(event.dataTransfer.getData(DRAGGED), articles.length)
      }}
    >
      <SectionHead {...{ model, section, at }} />
      {articles.length === 0 && (
        <p className="contents-order__empty">
          Nothing stands here yet. Add an article below, or drag one here.
        </p>
      )}
      <ol className="contents-order__rows">
        {articles.map(({ id, pages }, index) => (
          <ArticleRow
            key={id}
            {...{ model, timeZone, id, pages }}
            onStep={(by) => step(id, by)}
            onDropBefore={(dropped) => dropped !== id && put(dropped, index)}
          />
        ))}
      </ol>
      {mayEdit && (
        <ArticlePicker
          label={`Add an article to ${name}`}
          fieldId={at === 0 ? ADD_ID : undefined}
          exceptIds={all}
          onPick={(article) => {
            model.pick(article)
            put(article.id, articles.length)
          }}
        />
      )}
    </fieldset>
  )
}

function SectionHead({ model, section, at }: Pick<PartProps, 'model' | 'section' | 'at'>) {
  const { sections } = model.state
  if (!model.board.may.edit) return <h2 className="contents-order__name">{section.name}</h2>
  const rename = (name: string) =>
    model.arrange((all) => all.map((one, index) => (index === at ? { ...one, name } : one)))
  const acts = [
    { label: 'Up', is: at > 0, run: () => model.arrange((all) => stepSection(all, at, -1)) },
    {
      label: 'Down',
      is: at < sections.length - 1,
      run: () => model.arrange((all) => stepSection(all, at, 1)),
    },
    { label: 'Remove', is: sections.length > 1, run: () => model.arrange((all) => dropSection(all, at)) },
  ]
  return (
    <div className="contents-order__head">
      <input
        className="contents-order__rename"
        aria-label="Name of the section"
        value={section.name}
        maxLength={80}
        onChange={(event) => rename(event.target.value)}
      />
      {acts.map(
        ({ label, is, run }) =>
          is && (
            <button key={label} type="button" className="button button--small" onClick={run}>
              {label}
              <span className="hidden">: section {section.name}</span>
            </button>
          ),
      )}
    </div>
  )
}

function NewSection({ model }: { model: IssueModel }) {
  const [name, setName] = useState('')
  const kept = useKeptState({
    ...{ form: `new section of issue ${model.board.id}`, start: '', mine: name, put: setName },
  })
  const isTaken = model.state.sections.some((one) => one.name.toLowerCase() === name.trim().toLowerCase())
  return (
    <form
      className="contents-order__new"
      onSubmit={(event) => {
        event.preventDefault()
        if (!name.trim() || isTaken) return
        model.arrange((all) => [...all, { name: name.trim(), articles: [] }])
        setName('')
      }}
    >
      {kept.notice}
      <div className="field">
        <label htmlFor="new-section">New section</label>
        <input
          id="new-section"
          value={name}
          maxLength={80}
          aria-invalid={isTaken}
          aria-describedby={isTaken ? 'new-section-fault' : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        {isTaken && (
          <p id="new-section-fault" className="field__fault" role="alert">
            There is a section of this name already.
          </p>
        )}
      </div>
      <button type="submit" className="button">
        Add section
      </button>
    </form>
  )
}
