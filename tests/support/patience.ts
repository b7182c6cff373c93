// How long tests wait for what is about to happen: long, so that a busy machine is not taken for a fault, and less than a test may take.

const seconds = 1000

/** For what a unit or a component does. */
export const PATIENCE = 20 * seconds
/** For what a whole site or a browser does. */
export const LONG_PATIENCE = 45 * seconds
