import type { Form, FormItem, ItemKind } from '../model'

const SILENT: readonly ItemKind[] = ['SECTION_HEADER', 'PAGE_BREAK']
const WITH_CHOICES: readonly ItemKind[] = ['LIST', 'MULTIPLE_CHOICE']

export const asks = ({ kind }: FormItem): boolean => !SILENT.includes(kind)

export const hasChoices = ({ kind }: FormItem): boolean => WITH_CHOICES.includes(kind)

/** What the form asks, in its order. */
export const questionsOf = ({ items }: Form): FormItem[] => items.filter(asks)
