import { createTransport, type Transporter } from 'nodemailer'
import type { Failure } from '../apps-script/delivery'
import type { SentMail } from '../model'
import { composeLetter } from './compose-letter'

/** The office's own server for mail, and the account there by which its letters go. */
export interface MailServer {
  readonly host: string
  readonly port: number
  /** The address that the letters come from. */
  readonly user: string
  readonly password: string
}

const CONNECT_MS = 15_000
const SILENCE_MS = 60_000
/** The port on which the connection is secret from its first byte; on others it becomes so before the password goes. */
const PORT_OF_TLS = 465
const THIS_MACHINE = ['127.0.0.1', '::1', 'localhost']

function transportTo({ host, port, user, password }: MailServer): Transporter {
  return createTransport({
    host,
    port,
    secure: port === PORT_OF_TLS,
    requireTLS: !THIS_MACHINE.includes(host),
    auth: { user, pass: password },
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
  })
}

/** Resolves when the server lets the account in. Rejects with nodemailer's error. */
export async function tryMailServer(server: MailServer): Promise<void> {
  const transport = transportTo(server)
  try {
    await transport.verify()
  } finally {
    transport.close()
  }
}

/** Hands the letter to the server; answers what is known of it. Never rejects. */
export async function sendLetter(
  server: MailServer,
  letter: SentMail,
  number: number,
): Promise<'gone' | Failure> {
  const transport = transportTo(server)
  try {
    const raw = await composeLetter(letter, number, { through: server.host, keepBcc: false })
    const envelope = { from: letter.from, to: [...letter.to, ...letter.cc, ...letter.bcc] }
    const { rejected = [] } = await transport.sendMail({ envelope, raw })
    if (rejected.length === 0) return 'gone'
    return { reason: `refused: ${rejected.map(String).join(', ')}`, mayHaveGone: true }
  } catch (error) {
    return failureOf(error)
  } finally {
    transport.close()
  }
}

/** Errors of nodemailer that come before a word of the letter goes. */
const BEFORE_THE_TEXT = ['EDNS', 'ETLS', 'EAUTH', 'EENVELOPE']

/** Whatever does not surely come before the text, and is no answer of the server, leaves the letter in doubt. */
function failureOf(error: unknown): Failure {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  const { code, responseCode, syscall, timeoutType } = error as Readonly<Record<string, unknown>>
  const isConnecting =
    syscall === 'connect' || (timeoutType !== undefined && timeoutType !== 'SOCKET_TIMEOUT')
  const stayed = isConnecting || typeof responseCode === 'number' || BEFORE_THE_TEXT.includes(String(code))
  return { reason, mayHaveGone: !stayed }
}
