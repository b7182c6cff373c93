// A line of a list is about to go: whoever goes by keys stays in the list, at the line beside it.

/** Of the line that has the focus now; without another line the focus goes to the element with this id. */
export function focusBeside(otherwise: string): void {
  const line = document.activeElement?.closest('li')
  if (!line) return
  const beside = line.nextElementSibling ?? line.previousElementSibling
  const target = beside?.querySelector<HTMLElement>('button, a[href]') ?? document.getElementById(otherwise)
  target?.focus()
}
