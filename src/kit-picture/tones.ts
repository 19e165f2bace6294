/** Grounds of the heads with the inks that go on them. */
import { colours } from '../chain-picture/colours.ts';
import type { Tone } from './subject.ts';

export const tones: Record<Tone, { ground: string; ink: string; soft: string; line: string }> = {
  kiln: { ground: colours.kiln, ink: '#ffffff', soft: '#cfe4df', line: '#3f7f78' },
  ember: { ground: colours.ember, ink: '#ffffff', soft: '#fbe3d8', line: '#c4714f' },
  ink: { ground: '#23282c', ink: '#ffffff', soft: '#d3d6d8', line: '#5a6268' },
};
