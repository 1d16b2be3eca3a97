import type { Form } from '../model'

const FORMS = 'https://docs.google.com/forms/d/'

/** Where the form's editors work on it. */
export const editUrl = ({ id }: Form): string => `${FORMS}${id}/edit`

/** What a linked tab names; not the same text as `editUrl`, although the id is the same. */
export const linkedUrl = ({ id }: Form): string => `${FORMS}${id}/viewform`

/** What people get: the form's own id is not in it. */
export const publishedUrl = ({ publishedId }: Form): string => `${FORMS}e/${publishedId}/viewform`

/** The form's id in an address of its editors; undefined for the published address, which does not tell it. */
export function formIdIn(url: string): string | undefined {
  const id = /^https:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?forms\/(?:u\/\d+\/)?d\/([\w-]+)(?:[/?#]|$)/.exec(
    url,
  )?.[1]
  return id === 'e' ? undefined : id
}
