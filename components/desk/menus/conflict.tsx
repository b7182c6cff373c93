// Somebody else has published meanwhile: both versions, what differs, and whose goes on.
import { compareMenus } from '../../../lib/menus/compare.ts'
import type { MenuEntry } from '../../../lib/menus/entry.ts'
import { targetKey } from '../../../lib/menus/places.ts'
import type { TargetViews } from '../../../lib/menus/targets.ts'
import { Dialog } from '../dialog.tsx'

type ConflictProps = {
  /** What they saved last, and whether it is still to come. */
  entries: MenuEntry[]
  isPlanned: boolean
  mine: MenuEntry[]
  targets: TargetViews
  onTakeTheirs(): void
  onPublishMine(): void
  onClose(): void
}

export function MenuConflict(props: ConflictProps) {
  const { entries: theirs, isPlanned, mine, targets, onTakeTheirs, onPublishMine, onClose } = props
  const wordsOf = ({ target }: MenuEntry) => targets[targetKey(target)]?.words ?? 'another target'
  const changes = compareMenus(theirs, mine, wordsOf)
  return (
    <Dialog title="Somebody else has published this menu meanwhile" isWide onClose={onClose}>
      <p>Nothing of theirs or yours is lost. From theirs to yours:</p>
      <ul className="menu-changes">
        {changes.map(({ kind, words }) => (
          <li key={words} className={`change change--${kind}`}>
            {words}
          </li>
        ))}
        {changes.length === 0 && <li>Both are the same.</li>}
      </ul>
      <div className="menu-both">
        <Version title={isPlanned ? 'Theirs, planned' : 'Theirs, as readers get it now'} entries={theirs} />
        <Version title="Yours" entries={mine} />
      </div>
      <div className="dialog__acts">
        <button type="button" className="button" onClick={onClose}>
          Go on editing mine
        </button>
        <button type="button" className="button" onClick={onTakeTheirs}>
          Take theirs
        </button>
        <button type="button" className="button button--primary" onClick={onPublishMine}>
          Publish mine instead
        </button>
      </div>
    </Dialog>
  )
}

function Version({ title, entries }: { title: string; entries: MenuEntry[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <Tree entries={entries} />
    </section>
  )
}

function Tree({ entries }: { entries: MenuEntry[] }) {
  return (
    <ul>
      {entries.map((entry, at) => {
        const key = `${at} ${entry.label}`
        return (
          <li key={key}>
            {entry.label}
            {entry.children.length > 0 && <Tree entries={entry.children} />}
          </li>
        )
      })}
    </ul>
  )
}
