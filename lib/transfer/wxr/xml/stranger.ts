// What to say about a file that is no WordPress export: which file it is instead, and where to get the right one.

const HOW = 'In WordPress choose Tools, then Export, and import the .xml file that comes.'

export const NOT_XML = `This file holds no XML, so it is no WordPress export. ${HOW}`
export const TRUNCATED =
  'This export ends in the middle, so nothing was imported. Export it again, in parts if it is large.'
export const RSS = `This is an RSS feed, not a WordPress export: it names no export version. ${HOW}`
export const DOCTYPE =
  'This file declares a document type (<!DOCTYPE …>), which no WordPress export does. For safety it is not read.'

/** A sentence for the first tag of the file, or for the document type it begins with. */
export function describeStranger(start: string): string {
  if (/^(<!doctype\s+html|html$)/i.test(start)) return `This is a web page, not a WordPress export. ${HOW}`
  if (start.startsWith('<!')) return DOCTYPE
  if (/^(feed|atom:feed|rdf:RDF)$/.test(start)) return `This is a news feed, not a WordPress export. ${HOW}`
  return `This is another kind of XML file (it begins with <${start.slice(0, 40)}>), not a WordPress export. ${HOW}`
}
