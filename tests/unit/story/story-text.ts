export { seeds, shownText, tellStory, type ToldStep } from '../../../src/tools/parity/told-story';
