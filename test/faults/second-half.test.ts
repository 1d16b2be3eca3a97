import { strikeEveryDoor } from './doors'

strikeEveryDoor(1)
