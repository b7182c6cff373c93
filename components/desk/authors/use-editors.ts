// The order of Meet the Editors: as it stands, as it was moved since, and both where somebody else was quicker.
import { useState } from 'react'
import type { EditorsNow } from '../../../lib/authors/arrange.ts'
import { isSame } from '../../../lib/same.ts'
import { authorsApi } from '../api/publication/authors.ts'
import { useKeptState } from '../kept/use-kept-state.tsx'
import { useToasts } from '../toasts.client.tsx'

type Editors = EditorsNow['editors']

const idsOf = (editors: Editors) => editors.map(({ id }) => id)

export function useEditors(first: Editors) {
  const { say } = useToasts()
  const [stands, setStands] = useState(first)
  const [editors, setEditors] = useState(first)
  const [theirs, setTheirs] = useState<Editors | null>(null)
  const [fault, setFault] = useState('')
  const [isWorking, setWorking] = useState(false)
  const isChanged = !isSame(idsOf(editors), idsOf(stands))
  const kept = useKeptState({
    ...{ form: 'order of the editors', start: idsOf(stands), mine: idsOf(editors) },
    put(ids, begun) {
      setStands(inOrder(begun.start, first))
      setEditors(inOrder(ids, first))
    },
  })

  const show = (now: Editors) => {
    setStands(now)
    setEditors(now)
    setTheirs(null)
  }
  /** What was moved while the answer was on its way stays moved. */
  const showSaved = (now: Editors, asked: Editors[]) => {
    setStands(now)
    setTheirs(null)
    setEditors((mine) => (asked.some((list) => isSame(idsOf(mine), idsOf(list))) ? now : mine))
  }
  const send = async (before: Editors, after: Editors) => {
    setWorking(true)
    setFault('')
    const answer = await authorsApi.arrangeEditors({ before: idsOf(before), after: idsOf(after) })
    setWorking(false)
    if (answer.ok) showSaved(answer.value.editors, [editors, before])
    else if (answer.status === 409) setTheirs((answer.current as EditorsNow).editors)
    else setFault(answer.message)
    return answer.ok
  }
  const save = async (before: Editors, after: Editors) => {
    if (!(await send(before, after))) return
    const undo = async () => {
      if (await send(after, before)) say({ text: 'Taken back. Readers find them in the order before.' })
    }
    const text = 'Saved. Readers find Meet the Editors in this order now.'
    say({ text, undo: () => void undo(), isUndoneByButtonOnly: true })
  }
  return {
    ...{ editors, theirs, fault, isChanged, isWorking, notice: kept.notice },
    move: (from: number, to: number) =>
      setEditors((before) => {
        const moved = before[from]
        return moved ? before.toSpliced(from, 1).toSpliced(to, 0, moved) : before
      }),
    discard: kept.discard,
    save: () => save(stands, editors),
    takeTheirs: () => theirs && show(theirs),
    saveMine: () => theirs && save(theirs, inOrder(idsOf(editors), theirs)),
    goOn: () => setTheirs(null),
  }
}

/** Who is gone is left out, and who is new stands last. */
function inOrder(ids: string[], editors: Editors): Editors {
  const byId = new Map(editors.map((one) => [one.id, one]))
  const isNew = ({ id }: Editors[number]) => !ids.includes(id)
  return [...ids.flatMap((id) => byId.get(id) ?? []), ...editors.filter(isNew)]
}
