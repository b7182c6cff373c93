// The versions of a menu that are to come: planned, called off, and planned again.
import { useState } from 'react'
import type { MenuEditorView, MenuPlan } from '../../../lib/menus/load.ts'
import { type MenuSent, menusApi } from '../api/publication/menus.ts'
import { useToasts } from '../toasts.client.tsx'

/** What planning it again asks for. */
type Called = Pick<MenuPlan, 'id' | 'entries' | 'at' | 'issueId'>

/** `onState` gets the menu as the server has it after each of these. */
export function useMenuPlans(view: MenuEditorView, onState: (state: MenuEditorView) => void) {
  const { say } = useToasts()
  const { name } = view.menu
  const [planned, setPlanned] = useState(view.planned)

  const reload = async () => {
    const answer = await menusApi.state(name)
    if (!answer.ok) return say({ kind: 'fault', text: answer.message })
    setPlanned(answer.value.planned)
    onState(answer.value)
  }
  const plan = async (sent: MenuSent) => {
    const answer = await menusApi.publish(name, sent)
    if (answer.ok) await reload()
    return answer
  }
  const unschedule = async ({ id, entries, at, issueId }: Called) => {
    const answer = await menusApi.unschedule(name, id)
    if (!answer.ok) return say({ kind: 'fault', text: answer.message })
    const { base } = answer.value
    await reload()
    const moment = issueId ? { issueId } : at === null ? {} : { at }
    const planAgain = async () => {
      const again = await plan({ base, entries, ...moment })
      say(again.ok ? { text: 'It is planned again.' } : { kind: 'fault', text: again.message })
    }
    say({ text: 'Called off. Readers keep the menu that they have.', undo: planAgain })
  }
  return { planned, reload, plan, unschedule }
}
