/** Spans of the report on readings, in days; each is compared with the one before. */
export const SPANS = [1, 7, 30] as const
export type Span = (typeof SPANS)[number]
