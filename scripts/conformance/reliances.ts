import { boxReliances } from './box-reliances'
import { serviceReliances } from './service-reliances'

/** Every member that the program uses is in one line; a test holds that. */
export const RELIANCES = [...boxReliances, ...serviceReliances]
