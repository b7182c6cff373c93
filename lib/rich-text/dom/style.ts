// The `style` attribute of an element as far as reading a document asks about it.

export type Style = {
  length: number
  fontWeight: string
  whiteSpace: string
  getPropertyValue(name: string): string
}

const NONE: Style = { length: 0, fontWeight: '', whiteSpace: '', getPropertyValue: () => '' }

export function styleOf(attribute: string | null): Style {
  if (!attribute?.includes(':')) return NONE
  const values = new Map<string, string>()
  for (const declaration of attribute.split(';')) {
    const at = declaration.indexOf(':')
    const name = declaration.slice(0, at).trim().toLowerCase()
    if (at > 0 && name !== '')
      values.set(
        name,
        declaration
          .slice(at + 1)
          .replace(/!important\s*$/i, '')
          .trim(),
      )
  }
  const value = (name: string) => values.get(name) ?? ''
  return {
    length: values.size,
    fontWeight: value('font-weight'),
    whiteSpace: value('white-space'),
    getPropertyValue: value,
  }
}
