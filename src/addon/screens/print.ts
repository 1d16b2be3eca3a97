const ONE = 'print-one'
const CHOSEN = 'printed'

/** Prints that card alone. */
export function printCard(card: HTMLElement): void {
  document.body.classList.add(ONE)
  card.classList.add(CHOSEN)
  window.print()
  card.classList.remove(CHOSEN)
  document.body.classList.remove(ONE)
}
