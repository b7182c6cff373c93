'use client'
// The category tree: put into order by keys or by hand, with what will change before it does; and a new category.
import { useRouter } from 'next/navigation'
import type { Arrangement, CategoryLine } from '../../../lib/categories/load.ts'
import { counted } from '../../../lib/counted.ts'
import type { Line } from '../../../lib/menus/outline.ts'
import type { Removed } from '../../../lib/terms/removed.ts'
import { urls } from '../../../lib/urls.ts'
import { FormField, FormSelect } from '../forms/form-field.client.tsx'
import { PlainForm } from '../forms/plain-form.client.tsx'
import { MoveTools } from '../menus/move-tools.tsx'
import { Outline } from '../menus/outline.tsx'
import { RemovedList, RemovedNotice } from '../terms/removed.tsx'
import { Arrangements, TheirTree } from './arrangements.tsx'
import { useTree } from './use-tree.ts'

type ScreenProps = {
  lines: CategoryLine[]
  arrangements: Arrangement[]
  removed: Removed[]
  /** Which was just removed. */
  justRemoved?: string | undefined
  timeZone: string
}

export function CategoriesScreen(props: ScreenProps) {
  const { lines: first, arrangements, removed, justRemoved, timeZone } = props
  const tree = useTree(first)
  const { lines, at, said, acts, past } = tree.outline
  const router = useRouter()
  const open = (key: string) => router.push(urls.deskCategory(idOf(lines, key)))
  // What is kept in the tree is neither added nor removed here.
  const treeActs = { ...acts, add() {}, remove() {} }
  return (
    <div className="terms">
      <div className="screen__head">
        <h1>Categories</h1>
        {first.length > 0 && (
          <button
            type="button"
            className="button button--primary"
            disabled={!tree.isChanged || tree.fault !== null}
            onClick={() => tree.save()}
          >
            Save the order
          </button>
        )}
      </div>
      <RemovedNotice
        removed={removed.find(({ id }) => id === justRemoved)}
        restoreAt={urls.restoreCategory}
        effect="Its page is there no more."
      />
      {tree.notice}
      {tree.theirs && (
        <TheirTree
          {...{ theirs: tree.theirs, before: tree.before, lines: first }}
          onTakeTheirs={tree.takeTheirs}
          onSaveMine={tree.saveOnTop}
        />
      )}
      <NewCategory lines={first} />
      {lines.length === 0 ? (
        <p className="nothing">
          There are no categories yet. They are the sections of the magazine: add the first one, put others
          below it, and every article is listed in its own and in those above.
        </p>
      ) : (
        <>
          <MoveTools {...{ at, acts: treeActs, canUndo: past.length > 0 }}>
            <button type="button" className="button" disabled={!at} onClick={() => at && open(at)}>
              Open
            </button>
          </MoveTools>
          <Outline
            {...{ lines, at, acts: treeActs, targets: tree.views }}
            levels={Number.POSITIVE_INFINITY}
            onOpen={() => at && open(at)}
          />
        </>
      )}
      <Changes changes={tree.changes} fault={tree.fault} isChanged={tree.isChanged} />
      <Arrangements {...{ arrangements, timeZone }} onBringBack={tree.bringBack} />
      <RemovedList {...{ removed, timeZone }} restoreAt={urls.restoreCategory} />
      {lines.length > 0 && (
        <p className="keys-hint">
          <kbd>↑</kbd> <kbd>↓</kbd> go, <kbd>Alt</kbd> with arrows moves, <kbd>Enter</kbd> opens,{' '}
          <kbd>Ctrl+Z</kbd> takes back
        </p>
      )}
      <p className="hidden" role="status">
        {said}
      </p>
    </div>
  )
}

function Changes({
  changes,
  fault,
  isChanged,
}: {
  changes: { from: string; to: string }[]
  fault: string | null
  isChanged: boolean
}) {
  if (!isChanged && !fault) return null
  return (
    <section className="term__part" aria-label="What will change">
      {fault && (
        <p className="field__fault" role="alert">
          {fault}
        </p>
      )}
      {isChanged && (
        <p>
          {changes.length === 0
            ? 'Only the order changes; every address stays.'
            : `${counted(changes.length, 'address changes', 'addresses change')}; the old ones, and their feeds, lead on:`}
        </p>
      )}
      <ul>
        {changes.map(({ from, to }) => (
          <li key={from}>
            {from} → {to}
          </li>
        ))}
      </ul>
    </section>
  )
}

function NewCategory({ lines }: { lines: CategoryLine[] }) {
  return (
    <PlainForm action={urls.sendCategory()} className="term__row">
      <FormField name="name" label="New category" maxLength={120} isRequired />
      <FormSelect
        name="parentId"
        label="Below"
        value=""
        options={[
          { value: '', words: 'Top level' },
          ...lines.map(({ id, name, path }) => ({
            value: id,
            words: `${'– '.repeat(path.split('/').length - 1)}${name}`,
          })),
        ]}
      />
      <button type="submit" className={`button ${lines.length === 0 ? 'button--primary' : ''}`}>
        Add
      </button>
    </PlainForm>
  )
}

function idOf(lines: readonly Line[], key: string): string {
  const target = lines.find((line) => line.key === key)?.target
  return target?.kind === 'category' ? target.id : ''
}
