// Cookie Preferences: shows the choice made before, keeps the new one, says that it is kept.

import { CHOICES, type CookieChoice, isPrivate, keepsDisplay, readChoice, writeChoice } from './storage.ts'

export function keepCookieChoice(): void {
  const form = document.querySelector<HTMLFormElement>('[data-cookies]')
  if (!form) return
  show(form)
  // A display may have been chosen since the page came.
  form.closest('[popover]')?.addEventListener('beforetoggle', () => show(form))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const answer = event.submitter?.dataset.cookiesAnswer
    const isKept = writeChoice(
      chosen((name) => (answer === 'chosen' ? box(form, name).checked : answer === 'all' && isMeant(name))),
    )
    show(form)
    say(form, isKept ? 'Your choice is kept on this device.' : 'Your browser does not allow keeping it.')
  })
  for (const note of form.querySelectorAll<HTMLElement>('[data-cookies-gpc]')) note.hidden = !isPrivate()
}

/** Against what the browser asks for, a reader says so of videos by their own box; that button then names what it leaves out. */
const isMeant = (name: keyof CookieChoice) => name !== 'video' || !isPrivate()

function chosen(isAllowed: (name: keyof CookieChoice) => boolean): CookieChoice {
  const [display, reading, video] = CHOICES.map(isAllowed) as [boolean, boolean, boolean]
  return { display, reading, video }
}

/** What is true now: before any answer a display that was chosen is kept all the same. */
function show(form: HTMLFormElement): void {
  const choice = readChoice()
  for (const name of CHOICES)
    box(form, name).checked = choice ? choice[name] : name === 'display' && keepsDisplay()
}

function say(form: HTMLFormElement, words: string): void {
  const status = form.querySelector('[data-cookies-status]')
  if (status) status.textContent = words
}

function box(form: HTMLFormElement, name: string): HTMLInputElement {
  const found = form.elements.namedItem(name)
  if (!(found instanceof HTMLInputElement)) throw new Error(`Cookie Preferences has no box "${name}"`)
  return found
}
