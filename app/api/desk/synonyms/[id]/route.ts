import { handle } from '../../../../../lib/next/handle.ts'
import { changeSynonymInput } from '../../../../../lib/synonyms/input.ts'
import { saveSynonym } from '../../../../../lib/synonyms/save.ts'
import { urls } from '../../../../../lib/urls.ts'

export const POST = handle({ input: changeSynonymInput, run: saveSynonym, next: () => urls.deskSynonyms() })
