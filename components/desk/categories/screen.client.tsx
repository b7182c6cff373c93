'use client'
// The category tree: put into order by keys or by hand, with what will change before it does; and a new category.
import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import type { StandingTree } from '../../../lib/categories/arrange.ts'
import type { Arrangement, CategoryLine } from '../../../lib/categories/load.ts'
import { findClash, fitTo, pathsOf } from '../../../lib/categories/tree.ts'
import { counted } from '../../../lib/counted.ts'
import type { Line } from '../../../lib/menus/outline.ts'
import { targetKey } from '../../../lib/menus/places.ts'
import type { TargetViews } from '../../../lib/menus/targets.ts'
import { isSame } from '../../../lib/same.ts'
import type { Removed } from '../../../lib/terms/removed.ts'
import { urls } from '../../../lib/urls.ts'
import { categoriesApi, type Place } from '../api/categories.ts'
import { useAskBeforeLeaving } from '../ask-before-leaving.ts'
import { FormField, FormSelect } from '../forms/form-field.client.tsx'
import { PlainForm } from '../forms/plain-form.client.tsx'
import { MoveTools } from '../menus/move-tools.tsx'
import { Outline } from '../menus/outline.tsx'
import { useLines } from '../menus/use-lines.ts'
import { RemovedList, RemovedNotice } from '../terms/removed.tsx'
import { useToasts } from '../toasts.client.tsx'
import { Arrangements, TheirTree } from './arrangements.tsx'

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
      {tree.theirs && (
        <TheirTree
          {...{ theirs: tree.theirs, before: tree.before, lines: first }}
          onTakeTheirs={() => router.refresh()}
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

/** What stood when the page was loaded, what stands in the outline, and what follows from the difference. */
function useTree(first: CategoryLine[]) {
  const { say } = useToasts()
  const router = useRouter()
  const outline = useLines(useMemo(() => nested(first), [first]))
  const [refusal, setRefusal] = useState<string | null>(null)
  const [theirs, setTheirs] = useState<StandingTree | null>(null)
  const before: Place[] = first.map(({ id, parentId }) => ({ id, parentId }))
  const after = placesIn(outline.lines)
  const isChanged = !isSame(after, before)
  useAskBeforeLeaving(() => isChanged)
  const byId = new Map(first.map((line) => [line.id, line]))
  const nodes = after.flatMap(({ id, parentId }) => {
    const line = byId.get(id)
    return line ? [{ id, parentId, slug: line.slug, name: line.name, path: line.path }] : []
  })
  const paths = pathsOf(nodes) ?? new Map<string, string>()
  const clash = findClash(nodes, paths)
  const save = async (stood: Place[] = before, wanted: Place[] = after) => {
    const answer = await categoriesApi.arrange({ before: stood, after: wanted })
    const now = !answer.ok && answer.status === 409 ? (answer.current as StandingTree | null) : null
    setTheirs(now)
    setRefusal(answer.ok || now ? null : answer.message)
    if (!answer.ok) return
    router.refresh()
    const undo = async () => {
      const back = await categoriesApi.arrange({ before: wanted, after: stood })
      if (!back.ok) say({ kind: 'fault', text: back.message })
      router.refresh()
    }
    say({ text: 'Saved. Readers find the categories in this order now.', undo, isUndoneByButtonOnly: true })
  }
  return {
    ...{ outline, isChanged, save, theirs, before, views: viewsOf(first) },
    saveOnTop: () => theirs && save(theirs.places, fitTo(after, theirs.places)),
    bringBack: (wanted: Place[]) => (!isChanged || confirm(LOSING)) && save(before, fitTo(wanted, before)),
    fault: clash
      ? `“${clash[0].name}” and “${clash[1].name}” cannot stand at one address. Merge them, or give one another.`
      : refusal,
    changes: nodes.flatMap((node) => {
      const path = paths.get(node.id) ?? node.path
      return path === node.path ? [] : [{ from: urls.category(node.path), to: urls.category(path) }]
    }),
  }
}

const LOSING =
  'You have moved categories and not saved that. Bring the earlier order back, and lose your moves?'

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

type Entry = Parameters<typeof useLines>[0][number]

/** The tree as the outline takes it: a category is what its line leads to. */
function nested(lines: readonly CategoryLine[], parentId: string | null = null): Entry[] {
  return lines
    .filter((line) => line.parentId === parentId)
    .map(({ id, name }) => ({ label: name, target: { kind: 'category', id }, children: nested(lines, id) }))
}

function placesIn(lines: readonly Line[]): Place[] {
  const open: string[] = []
  return lines.map(({ depth, target }) => {
    const id = target.kind === 'category' ? target.id : ''
    open[depth] = id
    return { id, parentId: depth === 0 ? null : (open[depth - 1] ?? null) }
  })
}

function idOf(lines: readonly Line[], key: string): string {
  const target = lines.find((line) => line.key === key)?.target
  return target?.kind === 'category' ? target.id : ''
}

function viewsOf(lines: readonly CategoryLine[]): TargetViews {
  const views = lines.map(({ id, path, articles, live, isHub }) => {
    const words = [isHub && 'hub', counted(articles, 'article'), `${live} live`].filter(Boolean).join(', ')
    return [targetKey({ kind: 'category', id }), { words, href: urls.category(path), fault: null }]
  })
  return Object.fromEntries(views)
}
