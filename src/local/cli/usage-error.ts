/** Bad usage: one clear Vietnamese sentence for the person at the keyboard; the command ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
