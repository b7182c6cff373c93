// A question that is repeated in a sentence: in quotation marks, unless a phrase in it brings its own.

/** As `parseSearch` reads them. */
export const hasMarks = (question: string) => /["“”„«»]/.test(question)

export const inMarks = (question: string) => (hasMarks(question) ? question : `“${question}”`)
