// Cookie Preferences: shows the choice made before, keeps the new one, says that it is kept.

import { type CookieChoice, forgetDisplay, readChoice, writeChoice } from './storage.ts'

export function keepCookieChoice(): void {
  const form = document.querySelector<HTMLFormElement>('[data-cookies]')
  if (!form) return
  show(form, readChoice() ?? { display: false, video: false })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const answer = event.submitter?.dataset.cookiesAnswer
    const choice = answer === 'none' || answer === 'all' ? both(answer === 'all') : chosen(form)
    show(form, choice)
    if (!choice.display) forgetDisplay()
    say(
      form,
      writeChoice(choice) ? 'Your choice is kept on this device.' : 'Your browser does not allow keeping it.',
    )
  })
}

function both(allowed: boolean): CookieChoice {
  return { display: allowed, video: allowed }
}

function chosen(form: HTMLFormElement): CookieChoice {
  return { display: box(form, 'display').checked, video: box(form, 'video').checked }
}

function show(form: HTMLFormElement, choice: CookieChoice): void {
  box(form, 'display').checked = choice.display
  box(form, 'video').checked = choice.video
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
