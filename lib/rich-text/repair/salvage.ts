// JSON text of a document, even if it was cut off or damaged: what can still be read in it.

const STRINGS_OF_TEXT = /"text"\s*:\s*"((?:[^"\\]+|\\.)*)/g

/**
 * The parsed value; when the text is no JSON, the texts found in it, one paragraph each; and when it was never
 * JSON, its paragraphs, divided by blank lines.
 */
export function salvage(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'number' ? json : value
  } catch {
    return /^\s*[{[]/.test(json) ? texts(json) : json.split(/\n\s*\n/).map(paragraph)
  }
}

function texts(json: string): unknown[] {
  return Array.from(json.matchAll(STRINGS_OF_TEXT), ([, escaped = '']) => paragraph(unescaped(escaped)))
}

function unescaped(escaped: string): string {
  try {
    return String(JSON.parse(`"${escaped}"`))
  } catch {
    return escaped.replaceAll(/\\(?:u[0-9a-fA-F]{0,4}|.)?/g, '')
  }
}

function paragraph(text: string): unknown {
  return { type: 'paragraph', content: [{ type: 'text', text: text.trim() }] }
}
