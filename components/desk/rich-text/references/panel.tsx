// All references of the article: number, words, where cited, and help with one click where something is wrong.
import type { Node } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/react'
import { useMemo } from 'react'
import { isInReferences } from '../references.ts'
import { openTool } from '../tools.ts'
import { jumpTo, listMissing, removeReference } from './edits.ts'
import { ReferenceEntry } from './entry.tsx'
import { OfferReferences } from './offer.tsx'
import { readSources, type Sources } from './sources.ts'

export function ReferencesPanel({ editor, doc }: { editor: Editor; doc: Node }) {
  const sources = useMemo(() => readSources(doc), [doc])
  const { listed, missing } = sources
  const cite = () => {
    if (isInReferences(editor.state)) editor.commands.setTextSelection(0)
    openTool(editor, { dialog: 'reference' })
  }
  return (
    <div className="sources">
      <Faults sources={sources} />
      {editor.isEditable && <OfferReferences editor={editor} />}
      {missing.map(({ id, cites }) => (
        <div key={id} className="sources__missing">
          <p>
            <strong>Cited, but not listed</strong>
            {cites[0]?.words && <q className="sources__words">{cites[0].words}</q>}
          </p>
          <p className="sources__acts">
            <button
              type="button"
              className="button button--small"
              onClick={() => jumpTo(editor, cites[0]?.at ?? 0)}
            >
              Show
            </button>
            {editor.isEditable && (
              <>
                <button
                  type="button"
                  className="button button--small"
                  onClick={() => listMissing(editor, { id, text: 'Write the citation here' })}
                >
                  Add an entry
                </button>
                <button
                  type="button"
                  className="button button--small"
                  onClick={() => removeReference(editor, id)}
                >
                  Remove the citation
                </button>
              </>
            )}
          </p>
        </div>
      ))}
      <ol className="sources__list">
        {listed.map((source) => (
          <ReferenceEntry key={source.id} {...{ editor, source, listed }} />
        ))}
      </ol>
      {listed.length === 0 && missing.length === 0 && (
        <p className="sources__empty">
          Nothing is cited yet. Put the cursor behind a sentence and cite: a DOI, a PMID or a whole pasted
          list will do. The numbers come by themselves.
        </p>
      )}
      {editor.isEditable && (
        <button type="button" className="button" onClick={cite}>
          Cite at the cursor…
        </button>
      )}
    </div>
  )
}

function Faults({ sources: { listed, missing } }: { sources: Sources }) {
  const uncited = listed.filter(({ cites }) => cites.length === 0).length
  const twins = listed.filter(({ twin }) => twin).length
  const parts = [
    missing.length > 0 && `${missing.length} cited but not listed`,
    uncited > 0 && `${uncited} listed but not cited`,
    twins > 0 && `${twins} listed twice`,
  ].filter(Boolean)
  if (parts.length === 0) return null
  return (
    <p className="sources__faults" role="status">
      {parts.join(', ')}.
    </p>
  )
}
