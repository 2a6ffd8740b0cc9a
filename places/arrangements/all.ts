/** The real arrangements whose feasibility is reported, the newest question first. */
import type { Arrangement } from '../../src/instruments/arrangement.ts';
import { cecot } from './cecot.ts';
import { gjilan } from './gjilan.ts';
import { norgerhaven } from './norgerhaven.ts';
import { tartu } from './tartu.ts';
import { tilburg } from './tilburg.ts';

export const arrangements: readonly Arrangement[] = [cecot, norgerhaven, tilburg, gjilan, tartu];
