// A button that copies a text and says whether it did; without a clipboard it stays away.

type Copy = { text: () => string; status: Element | null; done: string; refused?: string }

export function offerCopy(
  button: HTMLButtonElement | null,
  { text, status, done, refused = 'Copying is not allowed here.' }: Copy,
): void {
  if (!button || !navigator.clipboard) return
  button.hidden = false
  button.addEventListener('click', async () => {
    const words = await navigator.clipboard.writeText(text()).then(
      () => done,
      () => refused,
    )
    if (status) status.textContent = words
  })
}
