import { strikeEveryDoor } from './doors'

strikeEveryDoor('kill')
