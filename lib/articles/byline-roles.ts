// What somebody did for an article, as the byline says it; the empty one is plain "by".

export const BYLINE_ROLES = ['', 'as told to', 'photographs by'] as const
