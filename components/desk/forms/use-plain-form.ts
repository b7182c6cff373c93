// Sends a plain form without leaving the page: what is refused is said in it, and nothing that was typed goes.
import { type FormEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { isSame } from '../../../lib/same.ts'
import { type Failure, sendForm } from '../api/ask.ts'
import { useAskBeforeLeaving } from '../ask-before-leaving.ts'
import { useKeptTyped } from '../kept/use-kept-typed.ts'
import { useToasts } from '../toasts.client.tsx'
import type { Control, FormState } from './form-context.ts'
import { meet, type Note } from './meet.ts'

type Controls = RefObject<Map<string, Control>>
type Sent = { asSent: string; next: string | null }

/** `action`: where it is sent, which says what it is a form of. */
export function usePlainForm(action: string) {
  const form = useRef<HTMLFormElement>(null)
  const controls: Controls = useRef(new Map())
  /** As the server has it, as far as this page knows. */
  const start = useRef<Record<string, string>>({})
  /** What is on its way, or has arrived, with where it leads: a second press sends nothing again. */
  const sent = useRef<Sent | null>(null)
  const [arrived, setArrived] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [preview, setPreview] = useState<string | null>(null)
  const [notes, setNotes] = useState<ReadonlyMap<string, Note>>(new Map())
  useEffect(() => {
    start.current = startOf(form.current)
  }, [])
  useAskBeforeLeaving(() => !isSame(valuesOf(form.current), start.current))
  const typed = useTyped({ action, form, controls, start, setNotes })
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const mine = valuesOf(event.currentTarget)
    if (submitter?.hasAttribute('formaction')) return look(event.currentTarget, submitter)
    const asSent = JSON.stringify([mine, submitter?.getAttribute('value')])
    if (sent.current?.asSent === asSent) return setArrived(sent.current.next)
    sent.current = { asSent, next: null }
    setArrived(null)
    const answer = await sendForm(event.currentTarget, submitter)
    if (answer.ok) {
      start.current = mine
      sent.current = { asSent, next: answer.value.next }
      setFailure(null)
      await typed.forget()
      return location.assign(answer.value.next)
    }
    sent.current = null
    refuse(answer)
  }
  /** Only looked at: nothing of it is saved, and the form stays as it is. */
  const look = async (form: HTMLFormElement, submitter: HTMLElement) => {
    const answer = await sendForm(form, submitter)
    if (!answer.ok) return refuse(answer)
    setFailure(null)
    setPreview(answer.value.next)
  }
  const refuse = (answer: Failure) => {
    const theirs = standing(answer)
    if (theirs) setNotes(settle(theirs))
    setFailure(answer)
  }
  /** What only the other has changed is taken; what both have is asked; and the next save begins from what stands now. */
  const settle = (theirs: Record<string, string>) => {
    if (controls.current.size === 0) return new Map<string, Note>()
    const names = [...controls.current.keys()]
    const notes = meet(names, { start: start.current, mine: valuesOf(form.current), theirs })
    for (const [name, { kind }] of notes)
      if (kind === 'taken') controls.current.get(name)?.take(theirs[name] ?? '')
    for (const field of basesOf(form.current)) field.value = theirs[field.name] ?? field.value
    start.current = { ...start.current, ...only(theirs, Object.keys(start.current)) }
    typed.soon()
    return notes
  }
  useComingBack(() => setArrived(sent.current?.next ?? null))
  useFaultFirst(form, failure)
  const state = useFormState({ form, controls, failure, notes, setNotes })
  const elsewhere = failure?.issues.filter(({ field }) => !controls.current.has(field)) ?? []
  const met = metOf(failure, controls, notes)
  return { form, send, arrived, preview, failure, state, elsewhere, met, typed, isMet: notes.size > 0 }
}

type TypedParts = {
  action: string
  form: RefObject<HTMLFormElement | null>
  controls: Controls
  start: RefObject<Record<string, string>>
  setNotes(notes: ReadonlyMap<string, Note>): void
}

/** Of the fields that people see, and of no other: what is secret or a file never has one of these. */
function useTyped({ action, form, controls, start, setNotes }: TypedParts) {
  const { say } = useToasts()
  const read = () => {
    const names = [...controls.current.keys()]
    return { start: only(start.current, names), mine: only(valuesOf(form.current), names) }
  }
  const fill = (values: Record<string, string>) => {
    for (const [name, value] of Object.entries(values)) controls.current.get(name)?.take(value)
  }
  const { broughtBack, soon, forget } = useKeptTyped<Record<string, string>>({
    form: action,
    read: () => (form.current ? read() : null),
    bringBack(left) {
      const now = read()
      const isNews = (name: string) =>
        left.mine[name] !== left.start[name] && left.mine[name] !== now.start[name]
      // What was typed before this ran comes first.
      const names = Object.keys(now.start).filter(
        (name) => isNews(name) && now.mine[name] === now.start[name],
      )
      fill(only(left.mine, names))
      setNotes(meet(names, { start: left.start, mine: left.mine, theirs: now.start }))
      return names.length > 0
    },
  })
  const discard = () => {
    const { start, mine } = read()
    void forget()
    fill(start)
    setNotes(new Map())
    const undo = () => {
      fill(mine)
      soon()
    }
    say({ text: 'What you had typed is discarded.', undo })
  }
  return { broughtBack, soon, forget, discard }
}

/** Of a conflict: whether both stand in the form, or what was changed stands nowhere in it, or the page has to be made again. */
export type Met = 'shown' | 'not-here' | 'reload' | null

function metOf(failure: Failure | null, controls: Controls, notes: ReadonlyMap<string, Note>): Met {
  if (!failure || !standing(failure)) return null
  if (notes.size > 0) return 'shown'
  return controls.current.size > 0 ? 'not-here' : 'reload'
}

type Parts = {
  form: RefObject<HTMLFormElement | null>
  controls: Controls
  failure: Failure | null
  notes: ReadonlyMap<string, Note>
  setNotes(notes: ReadonlyMap<string, Note>): void
}

function useFormState({ form, controls, failure, notes, setNotes }: Parts): FormState {
  const register = useCallback(
    (name: string, control: Control) => {
      controls.current.set(name, control)
      return () => void controls.current.delete(name)
    },
    [controls],
  )
  return useMemo(
    () => ({
      register,
      faultOf: (name) => failure?.issues.find(({ field }) => field === name)?.message,
      noteOf: (name) => notes.get(name),
      wordsOf: (name, value) => controls.current.get(name)?.words(value) ?? null,
      swap(name) {
        const note = notes.get(name)
        if (!note) return
        const here = valuesOf(form.current)[name] ?? ''
        controls.current.get(name)?.take(note.other)
        const kind = note.kind === 'offered' ? 'taken' : 'offered'
        setNotes(new Map(notes).set(name, { kind, other: here }))
      },
    }),
    [register, form, controls, failure, notes, setNotes],
  )
}

/** The browser may show a page that was left just as it was left. */
function useComingBack(onBack: () => void): void {
  const latest = useRef(onBack)
  latest.current = onBack
  useEffect(() => {
    const look = ({ persisted }: PageTransitionEvent) => persisted && latest.current()
    addEventListener('pageshow', look)
    return () => removeEventListener('pageshow', look)
  }, [])
}

/** The keyboard goes to the first field that is wrong, so that it is read out with its fault; without one, to what is said. */
function useFaultFirst(form: RefObject<HTMLFormElement | null>, failure: Failure | null): void {
  useEffect(() => {
    if (!failure) return
    const find = (selector: string) => form.current?.querySelector<HTMLElement>(selector)
    const first = find('[aria-invalid="true"]') ?? find('[role="alert"]')
    first?.focus()
  }, [form, failure])
}

/** Of a conflict, what stands now, as the form would send it. */
function standing({ status, current }: Failure): Record<string, string> | null {
  return status === 409 && current !== null && typeof current === 'object'
    ? (current as Record<string, string>)
    : null
}

/** By name; of a list all that are chosen. A box that is not ticked is "". */
function valuesOf(form: HTMLFormElement | null): Record<string, string> {
  const values: Record<string, string> = {}
  if (!form) return values
  const data = new FormData(form)
  for (const field of form.elements) {
    const { name } = field as HTMLInputElement
    if (name && field.tagName !== 'BUTTON') values[name] = data.getAll(name).join('\n')
  }
  return values
}

/** As the page came: something may have been typed, or put back by the browser, before this runs. */
function startOf(form: HTMLFormElement | null): Record<string, string> {
  const asItCame = form?.cloneNode(true) as HTMLFormElement | undefined
  asItCame?.reset()
  return valuesOf(asItCame ?? null)
}

/** The fields that say from which state a form began. */
function basesOf(form: HTMLFormElement | null): HTMLInputElement[] {
  return ['base', 'was'].flatMap((name) => {
    const field = form?.elements.namedItem(name)
    return field instanceof HTMLInputElement ? [field] : []
  })
}

const only = (values: Record<string, string>, names: string[]) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)))
