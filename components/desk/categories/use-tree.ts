// The category tree while it is arranged: what stood when the page was loaded, what stands in the outline, and what follows from the difference.
import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import type { StandingTree } from '../../../lib/categories/arrange.ts'
import type { CategoryLine } from '../../../lib/categories/load.ts'
import { findClash, fitTo, pathsOf } from '../../../lib/categories/tree.ts'
import { counted } from '../../../lib/counted.ts'
import type { Line } from '../../../lib/menus/outline.ts'
import { targetKey } from '../../../lib/menus/places.ts'
import type { TargetViews } from '../../../lib/menus/targets.ts'
import { isSame } from '../../../lib/same.ts'
import { urls } from '../../../lib/urls.ts'
import { categoriesApi, type Place } from '../api/categories.ts'
import { useKeptState } from '../kept/use-kept-state.tsx'
import { useLines } from '../menus/use-lines.ts'
import { useToasts } from '../toasts.client.tsx'

export function useTree(first: CategoryLine[]) {
  const { say } = useToasts()
  const router = useRouter()
  const outline = useLines(useMemo(() => nested(first), [first]))
  const [refusal, setRefusal] = useState<string | null>(null)
  const [theirs, setTheirs] = useState<StandingTree | null>(null)
  const [before, setBefore] = useState<Place[]>(() => first.map(({ id, parentId }) => ({ id, parentId })))
  const after = placesIn(outline.lines)
  const isChanged = !isSame(after, before)
  const byId = new Map(first.map((line) => [line.id, line]))
  const kept = useKeptState({
    ...{ form: 'order of the categories', start: before, mine: after },
    put(places, begun) {
      setBefore(fitTo(begun.start, first))
      const lines = fitTo(places, first).flatMap(({ id, parentId }) => {
        const line = byId.get(id)
        return line ? [{ ...line, parentId }] : []
      })
      outline.acts.replace(nested(lines))
    },
  })
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
    await kept.forget()
    router.refresh()
    const undo = async () => {
      const back = await categoriesApi.arrange({ before: wanted, after: stood })
      if (!back.ok) say({ kind: 'fault', text: back.message })
      router.refresh()
    }
    say({ text: 'Saved. Readers find the categories in this order now.', undo, isUndoneByButtonOnly: true })
  }
  return {
    ...{ outline, isChanged, save, theirs, before, views: viewsOf(first), notice: kept.notice },
    takeTheirs: async () => {
      await kept.forget()
      router.refresh()
    },
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

function viewsOf(lines: readonly CategoryLine[]): TargetViews {
  const views = lines.map(({ id, path, articles, live, isHub }) => {
    const words = [isHub && 'hub', counted(articles, 'article'), `${live} live`].filter(Boolean).join(', ')
    return [targetKey({ kind: 'category', id }), { words, href: urls.category(path), fault: null }]
  })
  return Object.fromEntries(views)
}
