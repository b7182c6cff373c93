// How an attribute of a node is written in HTML and read back, in the browser's clipboard as on import.
import type { Attribute } from '@tiptap/core'

/** Text or nothing, in one HTML attribute. */
export function textAttribute(name: string, html: string): Attribute {
  return {
    default: null,
    validate: 'string|null',
    parseHTML: (element) => element.getAttribute(html)?.trim() || null,
    renderHTML: (attrs) => (attrs[name] ? { [html]: attrs[name] } : {}),
  }
}

/** A whole number within bounds, in the HTML attribute of the same name. */
export function numberAttribute(
  name: string,
  bounds: { min: number; max: number; usual: number },
): Attribute {
  const { min, max, usual } = bounds
  return {
    default: usual,
    validate: 'number',
    parseHTML: (element) => {
      const number = Number.parseInt(element.getAttribute(name) ?? '', 10)
      return Number.isNaN(number) ? usual : Math.min(max, Math.max(min, number))
    },
    renderHTML: (attrs) => (attrs[name] === usual ? {} : { [name]: attrs[name] }),
  }
}

/** One of a few words; anything else reads as the usual one. */
export function choiceAttribute<Choice extends string | null>(
  name: string,
  html: string,
  choices: readonly Choice[],
  usual: Choice,
): Attribute {
  return {
    default: usual,
    parseHTML: (element) => choices.find((choice) => choice === element.getAttribute(html)) ?? usual,
    renderHTML: (attrs) => (attrs[name] === usual ? {} : { [html]: attrs[name] }),
  }
}
