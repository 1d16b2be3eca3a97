/** What cannot be tried from within one run, or not without a letter, a form or a trigger. */
export interface Untried {
  readonly fact: string
  readonly why: string
  /** What the program does if it is otherwise. */
  readonly otherwise: string
}

export const UNTRIED: readonly Untried[] = [
  {
    fact: 'What a run has written is seen by others after its flush; a killed run loses the rest.',
    why: 'It takes two runs.',
    otherwise:
      'If more is kept than flushed, pressing again goes on from it: an act writes only what differs. If less, the same.',
  },
  {
    fact: 'A form made by a script is born unpublished.',
    why: 'It would leave a form behind.',
    otherwise: 'Publishing a published form changes nothing.',
  },
  {
    fact: 'A form in the bin of Drive opens no more.',
    why: 'It would take a form to the bin, and no permission of the program reaches there.',
    otherwise:
      'The form counts as well until the bin is emptied, and links go on leading to it: whoever is told that a link does not work takes it out of the bin. Once it is gone, set-up asks before it makes another.',
  },
  {
    fact: 'A list of a form takes a choice for each cell, 300 at the most here.',
    why: 'It would change a form.',
    otherwise:
      'Set-up ends with a fault in the midst of the form’s questions; all else stands. A form made by hand may ask for the name of the cell in words.',
  },
  {
    fact: 'A letter has 50 recipients at the most.',
    why: 'It would send letters.',
    otherwise: 'Fewer: the letter stands as one that could not be sent, or in doubt. More: nothing.',
  },
  {
    fact: 'Up to 35 answers to a form arrive at one moment; an event may fire twice, the second time blank.',
    why: 'It takes people who send.',
    otherwise: 'Rows are imported from the tab, each once, whatever events come.',
  },
  {
    fact: 'A letter that `sendEmail` did not throw for has left; recipients count within 24 hours.',
    why: 'It would send letters.',
    otherwise:
      'A send that throws is in doubt and waits for a person; what the quota does not allow waits for the next run.',
  },
  {
    fact: 'A lock is free when its run has ended, however it ended.',
    why: 'It takes a run that is killed.',
    otherwise: 'Every door says that another run is under way, and does nothing.',
  },
]
