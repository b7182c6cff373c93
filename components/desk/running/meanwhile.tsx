// Somebody else has saved meanwhile: what they have and what one has oneself, and whose goes on.
import type { ReactNode } from 'react'
import { Dialog } from '../dialog.tsx'

type Props = {
  title: string
  theirs: ReactNode
  mine: ReactNode
  /** "Publish mine instead". */
  saveWords: string
  onTakeTheirs(): void
  onSaveMine(): void
  onClose(): void
}

export function MeanwhileDialog(props: Props) {
  const { title, theirs, mine, saveWords, onTakeTheirs, onSaveMine, onClose } = props
  return (
    <Dialog title={title} isWide onClose={onClose}>
      <p>Nothing of theirs or yours is lost. Choose what goes on.</p>
      <div className="issue__both">
        <section aria-label="Theirs">
          <h3>Theirs</h3>
          {theirs}
        </section>
        <section aria-label="Yours">
          <h3>Yours, not saved</h3>
          {mine}
        </section>
      </div>
      <div className="dialog__acts">
        <button type="button" className="button button--primary" onClick={onClose}>
          Go on editing mine
        </button>
        <button type="button" className="button" onClick={onTakeTheirs}>
          Take theirs
        </button>
        <button type="button" className="button" onClick={onSaveMine}>
          {saveWords}
        </button>
      </div>
    </Dialog>
  )
}
