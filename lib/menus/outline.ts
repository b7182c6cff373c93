// A menu as the lines of an outline, and every way of moving one: pure, so that keys, buttons and dragging do the same.
import type { MenuEntry, MenuTarget } from './entry.ts'

/** `key` names the line while it is edited; depth 0 is the top level. */
export type Line = { key: string; depth: number; label: string; target: MenuTarget }

export function linesOf(entries: readonly MenuEntry[], newKey: () => string, depth = 0): Line[] {
  return entries.flatMap(({ label, target, children }) => [
    { key: newKey(), depth, label, target },
    ...linesOf(children, newKey, depth + 1),
  ])
}

export function entriesOf(lines: readonly Line[]): MenuEntry[] {
  const top: MenuEntry[] = []
  const open: MenuEntry[] = []
  for (const { depth, label, target } of lines) {
    const entry: MenuEntry = { label, target, children: [] }
    const siblings = depth === 0 ? top : (open[depth - 1]?.children ?? top)
    siblings.push(entry)
    open.length = depth
    open[depth] = entry
  }
  return top
}

export type Step = 'up' | 'down' | 'in' | 'out'

/** The line with all below it, one place on; the same lines when there is no such place. */
export function moved(lines: readonly Line[], key: string, step: Step): readonly Line[] {
  const at = indexOf(lines, key)
  const line = lines[at]
  if (!line) return lines
  switch (step) {
    case 'up': {
      const before = siblingBefore(lines, at)
      return before === null ? lines : placed(lines, at, { index: before, depth: line.depth })
    }
    case 'down': {
      const after = endOf(lines, at)
      if (lines[after]?.depth !== line.depth) return lines
      return placed(lines, at, { index: endOf(lines, after), depth: line.depth })
    }
    case 'in':
      return siblingBefore(lines, at) === null
        ? lines
        : placed(lines, at, { index: at, depth: line.depth + 1 })
    case 'out': {
      const parent = parentOf(lines, at)
      return parent === null
        ? lines
        : placed(lines, at, { index: endOf(lines, parent), depth: line.depth - 1 })
    }
  }
}

export type Drop = 'before' | 'after' | 'inside'

/** Where a line is let go, relative to another. Nothing is dropped into itself. */
export function dropped(lines: readonly Line[], key: string, { on, as }: { on: string; as: Drop }) {
  const at = indexOf(lines, key)
  const to = indexOf(lines, on)
  const target = lines[to]
  if (at < 0 || !target || (to >= at && to < endOf(lines, at))) return lines
  if (as === 'before') return placed(lines, at, { index: to, depth: target.depth })
  if (as === 'inside') return placed(lines, at, { index: to + 1, depth: target.depth + 1 })
  return placed(lines, at, { index: endOf(lines, to), depth: target.depth })
}

/** After the line and all below it, on its level; at the end when there is none such. */
export function added(lines: readonly Line[], line: Omit<Line, 'depth'>, after: string | null): Line[] {
  const at = after === null ? -1 : indexOf(lines, after)
  const index = at < 0 ? lines.length : endOf(lines, at)
  return lines.toSpliced(index, 0, { ...line, depth: lines[at]?.depth ?? 0 })
}

/** With all below it. */
export function removed(lines: readonly Line[], key: string): Line[] {
  const at = indexOf(lines, key)
  return at < 0 ? [...lines] : lines.toSpliced(at, endOf(lines, at) - at)
}

/** How many lines stand below it, and go where it goes. */
export function countBelow(lines: readonly Line[], key: string): number {
  const at = indexOf(lines, key)
  return at < 0 ? 0 : endOf(lines, at) - at - 1
}

/** "2 of 5, under Clinical": where a line stands, for those who do not see it. */
export function placeWords(lines: readonly Line[], key: string): string {
  const at = indexOf(lines, key)
  const parent = parentOf(lines, at)
  const isSibling = (_: Line, index: number) =>
    lines[index]?.depth === lines[at]?.depth && parentOf(lines, index) === parent
  const place = lines.slice(0, at + 1).filter(isSibling).length
  const above = parent === null ? 'on the top level' : `under “${lines[parent]?.label}”`
  return `${place} of ${lines.filter(isSibling).length}, ${above}`
}

const indexOf = (lines: readonly Line[], key: string) => lines.findIndex((line) => line.key === key)

/** The first place after the line and all below it. */
function endOf(lines: readonly Line[], at: number): number {
  const depth = lines[at]?.depth ?? 0
  const next = lines.findIndex((line, index) => index > at && line.depth <= depth)
  return next < 0 ? lines.length : next
}

function siblingBefore(lines: readonly Line[], at: number): number | null {
  const depth = lines[at]?.depth ?? 0
  const index = lines.slice(0, at).findLastIndex((line) => line.depth <= depth)
  return index >= 0 && lines[index]?.depth === depth ? index : null
}

function parentOf(lines: readonly Line[], at: number): number | null {
  const depth = lines[at]?.depth ?? 0
  const index = lines.slice(0, Math.max(at, 0)).findLastIndex((line) => line.depth < depth)
  return index < 0 ? null : index
}

function placed(lines: readonly Line[], at: number, { index, depth }: { index: number; depth: number }) {
  const end = endOf(lines, at)
  const by = depth - (lines[at]?.depth ?? 0)
  const block = lines.slice(at, end).map((line) => ({ ...line, depth: line.depth + by }))
  const to = index > at ? index - block.length : index
  return lines.toSpliced(at, block.length).toSpliced(to, 0, ...block)
}
