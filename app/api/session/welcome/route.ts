export { answerWelcome as POST } from '../../../../lib/next/account.ts'
