// Whether the page's scripts hear what is done on it yet: on a slow line its fields are there seconds before.
import { useSyncExternalStore } from 'react'

/** False on the server and until React has taken over the page; what is typed until then React throws away. */
export const useAlive = (): boolean =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
