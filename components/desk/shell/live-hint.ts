// Where a browser keeps that somebody works at the desk in it.
export const DESK_HINT = 'desk'
