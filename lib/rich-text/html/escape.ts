// Text and attributes on their way into HTML: nothing reaches the page except through here.

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Safe in text and between double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

/** Attribute values: null and false leave the attribute out, true writes its name alone. */
export type Attributes = Record<string, string | number | boolean | null | undefined>

/** An element with finished HTML inside; without inside it is a void element such as `<hr>`. */
export function element(name: string, attributes: Attributes, inside?: string): string {
  const written = Object.entries(attributes).map(([key, value]) => attribute(key, value))
  const start = `<${name}${written.join('')}>`
  return inside === undefined ? start : `${start}${inside}</${name}>`
}

function attribute(name: string, value: Attributes[string]): string {
  if (value === null || value === undefined || value === false) return ''
  return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`
}
