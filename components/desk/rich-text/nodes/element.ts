// Makes the few elements that a node's editing view is built of.

type Child = Node | string | null

/** An element with its attributes; `null` leaves one out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | null> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== null) element.setAttribute(name, value)
  element.append(...children.filter((child) => child !== null))
  return element
}

/** Part of a view that is not text of the article: the cursor does not go there. */
export function aside(className: string, ...children: Child[]): HTMLElement {
  return el('div', { class: className, contenteditable: 'false' }, ...children)
}

export type Tool = { text: string; label?: string; isPressed?: boolean; use(): void }

/** A button that leaves the cursor where it is. */
export function toolButton({ text, label, isPressed, use }: Tool): HTMLButtonElement {
  const pressed = isPressed === undefined ? null : String(isPressed)
  const button = el(
    'button',
    {
      type: 'button',
      class: 'node-tool',
      'aria-label': label ?? null,
      title: label ?? null,
      'aria-pressed': pressed,
    },
    text,
  )
  button.addEventListener('mousedown', (event) => event.preventDefault())
  button.addEventListener('click', () => use())
  button.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') button.closest<HTMLElement>('.ProseMirror')?.focus()
  })
  return button
}

/** The tools of a node, shown while the cursor is in it. */
export function toolbar(label: string, ...children: Child[]): HTMLElement {
  const bar = el('div', { class: 'node-tools__bar', role: 'toolbar', 'aria-label': label }, ...children)
  return aside('node-tools', bar)
}

/** Writes only what is different, so that the browser lays out nothing for nothing. */
export function say(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text
}
