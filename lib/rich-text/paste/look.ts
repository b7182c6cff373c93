// Reading the style attribute of foreign HTML as data: its text is looked at, never applied.

/** The value of a property in small letters; empty when it is not said. Word's own properties included. */
export function styleOf(element: Element, property: string): string {
  const style = element.getAttribute('style') ?? ''
  if (!style.toLowerCase().includes(property)) return ''
  for (const part of style.split(';')) {
    const colon = part.indexOf(':')
    if (part.slice(0, colon).trim().toLowerCase() === property)
      return part
        .slice(colon + 1)
        .replace(/!important/i, '')
        .trim()
        .toLowerCase()
  }
  return ''
}

export function classOf(element: Element): string {
  return element.getAttribute('class') ?? ''
}

export function isBold(element: Element): boolean {
  return /^(bold|bolder|[6-9]00)$/.test(styleOf(element, 'font-weight'))
}
