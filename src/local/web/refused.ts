/** What a person at the page asked for cannot be done; the message is the sentence for that person. */
export class Refused extends Error {
  override readonly name = 'Refused'
}
