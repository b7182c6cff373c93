// What can be done with several chosen pictures at once.
import { useRef, useState } from 'react'
import { type Before, libraryApi } from '../../api/library.ts'
import { Dialog } from '../../dialog.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { useMeasured } from '../../measured.ts'
import { useActs } from './use-acts.ts'

type ManyBarProps = { ids: string[]; onClear(): void; onChooseAll(): void }

export function ManyBar({ ids, onClear, onChooseAll }: ManyBarProps) {
  const [isOpen, setOpen] = useState(false)
  const bar = useRef<HTMLDivElement>(null)
  useMeasured(bar, '--bar-above')
  return (
    <div ref={bar} className="many" role="toolbar" aria-label="Chosen pictures">
      <strong>{ids.length === 1 ? 'One picture chosen' : `${ids.length} pictures chosen`}</strong>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        Set credit or licence
      </button>
      <button type="button" className="button button--quiet" onClick={onChooseAll}>
        Choose all on this page
      </button>
      <button type="button" className="button button--quiet" onClick={onClear}>
        Choose none
      </button>
      {isOpen && <ManyDialog ids={ids} onClose={() => setOpen(false)} onDone={onClear} />}
    </div>
  )
}

function ManyDialog({ ids, onClose, onDone }: { ids: string[]; onClose(): void; onDone(): void }) {
  const [credit, setCredit] = useState('')
  const [license, setLicense] = useState('')
  const { run, isBusy } = useActs()
  const isEmpty = !credit.trim() && !license.trim()
  const save = async () => {
    const done = await run(
      () => libraryApi.editMany({ ids, credit, license }),
      ({ before }) => ({
        text: ids.length === 1 ? 'One picture changed.' : `${ids.length} pictures changed.`,
        undo: () => takeBack(before),
      }),
    )
    // What was typed stays until it is known that it was taken.
    if (!done) return
    onClose()
    onDone()
  }
  return (
    <Dialog title={ids.length === 1 ? 'One picture' : `${ids.length} pictures`} onClose={onClose}>
      <p>What you leave empty stays as it is with each picture.</p>
      <TextField label="Credit" value={credit} onChange={setCredit} maxLength={300} />
      <TextField label="Licence" value={license} onChange={setLicense} maxLength={200} list="licences" />
      <div className="dialog__acts">
        <button
          type="button"
          className="button button--primary"
          aria-disabled={isEmpty || isBusy}
          onClick={() => !isEmpty && !isBusy && save()}
        >
          Change them
        </button>
        <button type="button" className="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </Dialog>
  )
}

async function takeBack(before: Before[]) {
  const answers = await Promise.all(
    before.map(({ id, credit, license }) =>
      libraryApi.edit(id, { credit: credit ?? '', license: license ?? '' }),
    ),
  )
  return answers.find((answer) => !answer.ok) ?? { ok: true as const, value: null }
}
