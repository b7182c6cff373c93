// The head of the first sheet: its line, and the proposal to split the article evenly.
import { type Editor, useEditorState } from '@tiptap/react'
import { acceptSplit, cancelProposal, proposeSplit, sheetsShown } from './sheets.ts'

export function SheetHead({ editor }: { editor: Editor }) {
  const { first, remark, pages, proposal } = useEditorState({
    editor,
    selector: ({ editor }) => sheetsShown(editor.state),
  })
  const run = (command: typeof proposeSplit) => () => {
    command(editor.state, editor.view.dispatch)
    editor.view.focus()
  }
  return (
    <div className={`sheet-head ${proposal ? 'sheet-head--open' : ''}`}>
      <p className="sheet-head__line">
        <span>{first}</span>
        {remark && <span className="sheet-edge__remark">{remark}</span>}
      </p>
      {editor.isEditable && !proposal && (
        <button type="button" className="node-tool" onClick={run(proposeSplit)}>
          Split evenly…
        </button>
      )}
      <div className="sheet-head__proposal" role="status">
        {proposal && <p>{proposalWords(proposal, pages)}</p>}
      </div>
      {proposal && (
        <div className="sheet-head__acts">
          {proposal.isNew && (
            <button type="button" className="button button--primary" onClick={run(acceptSplit)}>
              {proposal.pages === 1 ? 'Put it on one page' : 'Split here'}
            </button>
          )}
          <button type="button" className="button" onClick={run(cancelProposal)}>
            {proposal.isNew ? 'Cancel' : 'Close'}
          </button>
        </div>
      )}
    </div>
  )
}

function proposalWords(proposal: { pages: number; isNew: boolean }, pages: number): string {
  if (!proposal.isNew)
    return proposal.pages === 1
      ? 'The text is short enough for one page.'
      : `The text is split evenly already, into ${pages} pages.`
  if (proposal.pages === 1) return 'The text is short enough for one page: all page breaks would go.'
  return `Proposed: ${proposal.pages} pages of about the same length, each beginning at a heading where there is one. Nothing is changed yet.`
}
