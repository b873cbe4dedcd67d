import { serveSlices } from './serve-slices';

serveSlices(self);
