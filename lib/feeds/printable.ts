// Text that may stand in XML.

/** XML 1.0, 2.2: control characters other than tab and line ends may not occur at all, nor may lone surrogates. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is taken out
  return text.toWellFormed().replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
}
