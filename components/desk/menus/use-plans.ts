// The versions of a menu that are to come: planned, called off, and planned again.
import { useState } from 'react'
import type { MenuEditorView } from '../../../lib/menus/load.ts'
import { type MenuSent, menusApi } from '../api/publication/menus.ts'
import { useToasts } from '../toasts.client.tsx'

/** `onState` gets the menu as the server has it after one was called off or planned again. */
export function useMenuPlans(view: MenuEditorView, onState: (state: MenuEditorView) => void) {
  const { say } = useToasts()
  const { name } = view.menu
  const [planned, setPlanned] = useState(view.planned)

  const reload = async () => {
    const answer = await menusApi.state(name)
    if (answer.ok) setPlanned(answer.value.planned)
    else say({ kind: 'fault', text: answer.message })
    return answer.ok ? answer.value : null
  }
  const refresh = async () => {
    const state = await reload()
    if (state) onState(state)
  }
  const plan = (sent: MenuSent) => menusApi.publish(name, sent)
  const unschedule = async ({ id }: { id: string }) => {
    const answer = await menusApi.unschedule(name, id)
    if (!answer.ok) return say({ kind: 'fault', text: answer.message })
    await refresh()
    const planAgain = async () => {
      const again = await menusApi.planAgain(name, id)
      if (again.ok) await refresh()
      say(again.ok ? { text: 'It is planned again.' } : { kind: 'fault', text: again.message })
    }
    say({ text: 'Called off. Readers keep the menu that they have.', undo: planAgain })
  }
  return { planned, reload, plan, unschedule }
}
