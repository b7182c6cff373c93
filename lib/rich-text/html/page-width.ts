// How wide a picture is that takes a telephone's whole page, as `sizes` says it to browsers.

/**
 * The window without the gutters of a telephone, and a hair less: the widths that telephones ask for lie a few pixels
 * above those that pictures are made in, and the next width weighs nearly twice as much. With three dots for each pixel it
 * is a fifth less, for the same reason: nobody tells two and a half from three.
 */
export const PAGE = '(min-resolution: 2.75dppx) calc(80vw - 2.4rem), calc(100vw - 3rem)'
