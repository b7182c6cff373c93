// A part of the publication that can be followed, and the parts below it.

export type FeedSection = { name: string; page: string; feed: string; below: FeedSection[] }
