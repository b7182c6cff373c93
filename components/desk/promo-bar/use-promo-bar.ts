// The promo bar that is being put together: what stands, what was changed since, and every act on it.
import { useRef, useState } from 'react'
import type { PromoBarDesk } from '../../../lib/promos/load.ts'
import type { Promo } from '../../../lib/promos/promo.ts'
import type { PromoBarNow } from '../../../lib/promos/publish.ts'
import { isSame } from '../../../lib/same.ts'
import type { Failure } from '../api/ask.ts'
import { promoBarApi } from '../api/publication/promo-bar.ts'
import { useKeptState } from '../kept/use-kept-state.tsx'
import { useToasts } from '../toasts.client.tsx'

export type PromoBarModel = ReturnType<typeof usePromoBar>
export type Line = { key: string; promo: Promo }

export function usePromoBar(first: PromoBarDesk) {
  const { say } = useToasts()
  const count = useRef(0)
  const lineOf = (promo: Promo): Line => ({ key: `promo-${++count.current}`, promo })
  const [desk, setDesk] = useState(first)
  const [lines, setLines] = useState(() => first.promos.map(lineOf))
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [fault, setFault] = useState<Failure | null>(null)
  const [theirs, setTheirs] = useState<{ bar: PromoBarNow } | null>(null)
  const [isWorking, setWorking] = useState(false)
  const promos = lines.map(({ promo }) => promo)
  const kept = useKeptState({
    ...{ form: 'promo bar', start: desk.promos, mine: promos, along: desk.base },
    put(typed, { start, along }) {
      setDesk({ ...desk, base: along, promos: start })
      setLines(typed.map(lineOf))
    },
  })

  const send = async (base: string | null, sent: Promo[]) => {
    setWorking(true)
    setFault(null)
    setTheirs(null)
    const answer = await promoBarApi.publish({ base, promos: sent })
    setWorking(false)
    if (answer.ok) {
      setDesk(answer.value)
      setLines(answer.value.promos.map(lineOf))
      setOpen(new Set())
    } else if (answer.status === 409) setTheirs({ bar: answer.current as PromoBarNow })
    else {
      setFault(answer)
      const at = answer.issues.map(({ field }) => lines[Number(field.split('.')[1])]?.key ?? '')
      setOpen((before) => new Set([...before, ...at]))
    }
    return answer
  }
  const takeBack = async (base: string | null, earlier: Promo[]) => {
    const answer = await send(base, earlier)
    if (answer.ok) say({ text: 'Taken back. Readers get the promo bar as it was.' })
  }
  const publish = async (base = desk.base) => {
    const earlier = theirs ? (theirs.bar?.promos ?? []) : desk.promos
    const answer = await send(base, promos)
    if (!answer.ok) return
    const { base: now } = answer.value
    const text = 'Published. Readers get the promo bar from now on.'
    say({ text, undo: () => takeBack(now, earlier), isUndoneByButtonOnly: true })
  }
  const add = () => {
    const line = lineOf({ label: '', title: '', href: '', firstDay: desk.today, lastDay: null })
    setLines((before) => [line, ...before])
    setOpen((before) => new Set([...before, line.key]))
    return line.key
  }
  return {
    ...{ desk, lines, promos, open, fault, isWorking, publish, add, notice: kept.notice },
    theirs: theirs && (theirs.bar?.promos ?? []),
    isChanged: !isSame(promos, desk.promos),
    edit: (key: string, change: Partial<Promo>) =>
      setLines((before) =>
        before.map((line) => (line.key === key ? { key, promo: { ...line.promo, ...change } } : line)),
      ),
    move: (from: number, to: number) =>
      setLines((before) => {
        const moved = before[from]
        return moved ? before.toSpliced(from, 1).toSpliced(to, 0, moved) : before
      }),
    remove: (index: number) => {
      const before = lines
      setLines(lines.toSpliced(index, 1))
      say({ text: `“${lines[index]?.promo.title}” is out of the list.`, undo: () => setLines(before) })
    },
    toggle: (key: string, isOpen: boolean) =>
      setOpen((before) => new Set(isOpen ? [...before, key] : [...before].filter((one) => one !== key))),
    bringBack: (earlier: Promo[]) => setLines(earlier.map(lineOf)),
    discard: () => {
      kept.discard()
      setFault(null)
    },
    publishMine: () => publish(theirs?.bar?.id ?? null),
    takeTheirs: () => {
      const bar = theirs?.bar
      setDesk({ ...desk, base: bar?.id ?? null, promos: bar?.promos ?? [] })
      setLines((bar?.promos ?? []).map(lineOf))
      setTheirs(null)
    },
    goOn: () => setTheirs(null),
    faultOf: (index: number, field: string) =>
      fault?.issues.find((issue) => issue.field === `promos.${index}.${field}`)?.message,
  }
}
