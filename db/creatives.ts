// The pictures of advertisements with their sizes, as rows of two tables put together.

/** Each with its pictures, by size as they come. */
export function withPictures<
  C extends { key: string; versionId: string },
  P extends { key: string; versionId: string },
>(creatives: C[], pictures: P[]) {
  return creatives.map((creative) => ({
    ...creative,
    pictures: pictures.filter(
      ({ key, versionId }) => key === creative.key && versionId === creative.versionId,
    ),
  }))
}
