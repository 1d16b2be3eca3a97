import type { Attachment, SentMail } from '../../model'
import type { Delivery, Failure } from '../delivery'
import { googleError } from '../errors'
import type { Execution } from '../execution/execution'
import { MustWait } from '../execution/must-wait'
import { recipientsLeft, recipientsOf } from '../mail-quota'
import type { Members } from '../members'
import { Service } from '../service'
import { BlobService } from './blob'

type Message = GoogleAppsScript.Mail.MailAdvancedParameters

const ADDRESS = /^(?:.*<)?\s*([^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+)\s*>?$/

/** Sends letters from the account that runs. A letter that left stays sent, whatever becomes of the run. */
export class MailAppService
  extends Service
  implements Pick<GoogleAppsScript.Mail.MailApp, Members<'MailApp'>>
{
  readonly typeName = 'MailApp'

  constructor(private readonly execution: Execution) {
    super()
  }

  /** Recipients that the account may still write to within 24 hours. */
  getRemainingDailyQuota(): number {
    return recipientsLeft(this.execution.model)
  }

  sendEmail(message: Message | string, ...others: (string | Message)[]): void {
    const mail = this.written(messageOf(message, others))
    this.refuse(mail)
    const { model, log, world } = this.execution
    model.sent.push(mail)
    log.mails.push(mail)
    const delivery = world.deliver(mail)
    if (delivery) throw untilKnown(delivery, (failure) => this.tell(mail, failure))
  }

  /** A letter that surely stayed here does not count against the day. */
  private tell(mail: SentMail, { reason, mayHaveGone }: Failure): never {
    const { model, log } = this.execution
    if (!mayHaveGone) for (const list of [model.sent, log.mails]) list.splice(list.indexOf(mail), 1)
    throw googleError('mailService', reason)
  }

  private written(message: Message): SentMail {
    const { model, user } = this.execution
    return {
      number: model.sent.length + 1,
      at: model.now,
      from: user,
      to: addresses(message.to),
      cc: addresses(message.cc),
      bcc: addresses(message.bcc),
      subject: message.subject ?? '',
      body: message.body ?? '',
      attachments: (message.attachments ?? []).map(attachmentOf),
      ...(message.name ? { fromName: message.name } : {}),
      ...(message.replyTo ? { replyTo: message.replyTo } : {}),
      ...(message.htmlBody ? { htmlBody: message.htmlBody } : {}),
    }
  }

  private refuse(mail: SentMail): void {
    const { limits } = this.execution
    const all = recipientsOf(mail)
    if (mail.to.length === 0) throw googleError('mailNoRecipient')
    const wrong = all.find((address) => !ADDRESS.test(address))
    if (wrong !== undefined) throw googleError('mailAddress', wrong)
    if (/[\r\n]/.test(mail.subject)) throw googleError('mailSubject')
    if (all.length > limits.mailRecipientsPerMessage) throw googleError('mailRecipients')
    if (bytes(mail.body) + bytes(mail.htmlBody ?? '') > limits.mailBodyBytes) throw googleError('mailBody')
    const attached = mail.attachments.reduce((sum, attachment) => sum + attachment.bytes.length, 0)
    if (attached > limits.mailAttachmentBytes) throw googleError('mailTotal')
    if (all.length > this.getRemainingDailyQuota()) throw googleError('mailQuota')
  }
}

/** The run stands still until it is known what became of the letter; its own time does not pass. */
function untilKnown({ outcome }: Delivery, tell: (failure: Failure) => never): MustWait {
  return new MustWait(
    Number.POSITIVE_INFINITY,
    false,
    () => outcome() !== undefined,
    () => {
      const found = outcome()
      if (found !== undefined && found !== 'gone') tell(found)
    },
  )
}

/** Google's forms: (message), (to, subject, body), (to, subject, body, options), (to, replyTo, subject, body). */
function messageOf(message: Message | string, others: (string | Message)[]): Message {
  if (typeof message !== 'string') return message
  const [second, third, fourth] = others
  if (typeof fourth === 'string')
    return { to: message, replyTo: String(second), subject: String(third), body: fourth }
  return { ...fourth, to: message, subject: String(second), body: String(third ?? '') }
}

function addresses(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '')
}

function attachmentOf(source: GoogleAppsScript.Base.BlobSource): Attachment {
  const blob: unknown = source
  if (!(blob instanceof BlobService)) throw new TypeError('an attachment must be a blob')
  return {
    name: blob.getName() ?? 'attachment',
    contentType: blob.getContentType() ?? 'application/octet-stream',
    bytes: blob.bytes,
  }
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
