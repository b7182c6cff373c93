// Titles, authors and tags under a search field while one types: a combobox with a list (ARIA APG). Enter without a
// choice searches, as it does without a script.

type Suggestion = { kind: string; label: string; href: string }
/** `chosen` counts from 0; -1 is none. */
type Box = { field: HTMLInputElement; list: HTMLElement; chosen: number }

export function suggestSearches(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('.search-form__field')) suggest(field)
}

function suggest(field: HTMLInputElement): void {
  const list = document.createElement('ul')
  const box = { field, list, chosen: -1 }
  const facts = { id: `${field.id}-list`, className: 'suggestions', hidden: true }
  Object.assign(list, facts, { role: 'listbox', ariaLabel: 'Suggestions' })
  // A search field may not be a combobox; one for text may (ARIA in HTML).
  const combobox = { role: 'combobox', ariaExpanded: 'false', ariaAutoComplete: 'list' }
  Object.assign(field, { type: 'text', enterKeyHint: 'search' }, combobox)
  field.setAttribute('aria-controls', list.id)
  field.form?.append(list)
  field.addEventListener('input', askAfterPause(box))
  field.addEventListener('keydown', (event) => onKey(box, event))
  field.addEventListener('blur', () => show(box, []))
  // Before the field loses the focus, which would take the list away.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('click', ({ target }) => target instanceof Element && go(target.closest('li')))
}

/** Asks once somebody stops typing for a moment; an answer that comes late is not shown. */
function askAfterPause(box: Box): () => void {
  let asking = new AbortController()
  return () => {
    asking.abort()
    asking = new AbortController()
    const { signal } = asking
    setTimeout(async () => {
      const typed = box.field.value.trim()
      if (signal.aborted) return
      const found = typed ? await ask(typed, signal) : []
      if (!signal.aborted) show(box, found)
    }, 120)
  }
}

/** None where the answer does not come: the field is a plain one then. */
async function ask(typed: string, signal: AbortSignal): Promise<Suggestion[]> {
  try {
    const answer = await fetch(`/search/suggest/?q=${encodeURIComponent(typed)}`, { signal })
    return answer.ok ? await answer.json() : []
  } catch {
    return []
  }
}

function show(box: Box, found: Suggestion[]): void {
  const { list, field } = box
  list.replaceChildren(...found.map((one, at) => optionOf(one, `${list.id}-${at}`)))
  list.hidden = found.length === 0
  field.ariaExpanded = `${!list.hidden}`
  choose(box, -1)
}

function optionOf({ kind, label, href }: Suggestion, id: string): HTMLElement {
  const option = document.createElement('li')
  Object.assign(option, { id, className: 'suggestions__item', textContent: label, role: 'option' })
  option.dataset.href = href
  const what = document.createElement('span')
  what.textContent = ` ${kind}`
  option.append(what)
  return option
}

function choose(box: Box, at: number): void {
  const options = [...box.list.children]
  box.chosen = at
  for (const [index, option] of options.entries()) option.ariaSelected = `${index === at}`
  box.field.setAttribute('aria-activedescendant', options[at]?.id ?? '')
}

/** Up and down go round through the list and the field itself. */
function onKey(box: Box, event: KeyboardEvent): void {
  const { key } = event
  const count = box.list.children.length
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  if (count === 0 || !(step || key === 'Escape' || (key === 'Enter' && box.chosen >= 0))) return
  event.preventDefault()
  if (step) choose(box, ((box.chosen + 1 + step + count + 1) % (count + 1)) - 1)
  else if (key === 'Enter') go(box.list.children[box.chosen])
  else show(box, [])
}

function go(option: Element | null | undefined): void {
  if (option instanceof HTMLElement && option.dataset.href) location.assign(option.dataset.href)
}
